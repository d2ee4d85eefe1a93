namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_cluster_ecosystem</c>.</summary>
public static class FactClusterEcosystem
{
    /// <summary>The declaration.</summary>
    public static TableContract<ClusterEcosystemRow> Contract { get; } = new(
        "fact_cluster_ecosystem",
        "An ecosystem that a cluster organisation names",
        ["organisation_id", "ecosystem_code"],
        [new("organisation_id", "fact_cluster_organisation", "organisation_id"), new("ecosystem_code", "dim_ecosystem", "ecosystem_code")],
        new ColumnList<ClusterEcosystemRow>()
            .Text("organisation_id", "Organisation.", row => row.OrganisationId)
            .Text("ecosystem_code", "Ecosystem.", row => row.EcosystemCode));
}
