namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>dim_sector</c>.</summary>
public static class DimSector
{
    /// <summary>The declaration.</summary>
    public static TableContract<DimSectorRow> Contract { get; } = new(
        "dim_sector",
        "A NACE Rev. 2 division, or a group of divisions that national accounts publish as one",
        ["sector_code"],
        [],
        new ColumnList<DimSectorRow>()
            .Text("sector_code", "Code as Eurostat writes it (C10, C10-C12).", row => row.Code)
            .Text("label", "Official title.", row => row.Label)
            .Text("short_label", "Short title for tables.", row => row.ShortLabel)
            .Text("section_code", "NACE section.", row => row.Section)
            .Truth("in_universe", "True when the regional tables cover it in this edition.", row => row.IsInUniverse));
}
