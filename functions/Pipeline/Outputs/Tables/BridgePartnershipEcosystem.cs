namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>bridge_partnership_ecosystem</c>.</summary>
public static class BridgePartnershipEcosystem
{
    /// <summary>The declaration.</summary>
    public static TableContract<PartnershipEcosystemRow> Contract { get; } = new(
        "bridge_partnership_ecosystem",
        "An ecosystem that a partnership covers",
        ["partnership_id", "ecosystem_code"],
        [new("ecosystem_code", "dim_ecosystem", "ecosystem_code")],
        new ColumnList<PartnershipEcosystemRow>()
            .Text("partnership_id", "Partnership.", row => row.PartnershipId)
            .Text("ecosystem_code", "Ecosystem.", row => row.EcosystemCode));
}
