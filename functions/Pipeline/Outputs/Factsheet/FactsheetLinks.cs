namespace Factsheets.Outputs.Factsheet;

/// <summary>Addresses of the files beside the factsheet, from its folder <c>countries/&lt;CC&gt;</c>.</summary>
internal static class FactsheetLinks
{
    /// <summary>The same content as a Word document.</summary>
    public const string Word = "factsheet.docx";

    /// <summary>The same content as JSON.</summary>
    public const string Json = "factsheet.json";

    /// <summary>Index of the edition.</summary>
    public const string Index = "../../index.html";

    /// <summary>Values behind Figure 1.</summary>
    public const string Employment = "tables/fact_country_ecosystem.csv";

    /// <summary>Values behind Table 1.</summary>
    public const string Sectors = "tables/fact_region_sector.csv";

    /// <summary>Values behind Table 2.</summary>
    public const string Ecosystems = "tables/fact_region_ecosystem.csv";
}
