using Factsheets.Classifications;

namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>bridge_ecosystem_sector</c>.</summary>
public static class BridgeEcosystemSector
{
    /// <summary>The declaration; a row is a scheme and a weight.</summary>
    public static TableContract<(string Scheme, EcosystemWeight Weight)> Contract { get; } = new(
        "bridge_ecosystem_sector",
        "The part of a division that an ecosystem takes, by weight scheme",
        ["scheme", "ecosystem_code", "sector_code"],
        [new("ecosystem_code", "dim_ecosystem", "ecosystem_code"), new("sector_code", "dim_sector", "sector_code")],
        new ColumnList<(string Scheme, EcosystemWeight Weight)>()
            .Text("scheme", "Weight scheme: asmr2021 or asmr2022.", row => row.Scheme)
            .Text("ecosystem_code", "Ecosystem.", row => row.Weight.Ecosystem)
            .Text("sector_code", "NACE division.", row => row.Weight.Division)
            .Amount("weight", "Weight; a division's weights may add to more than 1, by design.", row => row.Weight.Weight));
}
