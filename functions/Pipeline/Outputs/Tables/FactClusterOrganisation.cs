namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_cluster_organisation</c>.</summary>
public static class FactClusterOrganisation
{
    /// <summary>The declaration.</summary>
    public static TableContract<ClusterOrganisationRow> Contract { get; } = new(
        "fact_cluster_organisation",
        "A cluster organisation of the registry",
        ["organisation_id"],
        [new("country_code", "dim_country", "country_code"), new("region_code", "dim_region", "region_code")],
        new ColumnList<ClusterOrganisationRow>()
            .Text("organisation_id", "Hash of country and folded name.", row => row.OrganisationId)
            .Text("name", "Name as delivered, white space folded.", row => row.Name)
            .Text("country_code", "Country.", row => row.CountryCode)
            .Text("city", "City as delivered.", row => row.City, "when not stated")
            .Text("region_code", "Reporting region (NUTS 2021; the country where it has no NUTS).", row => row.RegionCode, "when unplaced")
            .Text("nuts_code", "NUTS 2021 code that it was placed by: NUTS 2, or finer where the registry states it.", row => row.NutsCode, "when unplaced")
            .Text("placed_by", "How it was placed: hand, code, gazetteer, municipality, or unplaced with the reason.", row => row.PlacedBy)
            .Text("website", "Website.", row => row.Website, "when not stated")
            .Items("sme_members", "Members that are small or medium enterprises.", row => row.SmeMembers, "when not stated")
            .Items("large_enterprise_members", "Members that are large enterprises.", row => row.LargeEnterpriseMembers, "when not stated")
            .Items("research_members", "Members that are research organisations.", row => row.ResearchMembers, "when not stated")
            .Items("other_members", "Other members.", row => row.OtherMembers, "when not stated")
            .Date("extracted_on", "Date of the registry extract.", row => row.ExtractedOn, "when not known"));
}
