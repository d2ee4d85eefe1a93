namespace Factsheets.Outputs.Index;

/// <summary>Addresses from the index of an edition.</summary>
internal static class IndexLinks
{
    /// <summary>A country's factsheet.</summary>
    public static string Factsheet(string country) => $"countries/{Uri.EscapeDataString(country)}/factsheet.html";

    /// <summary>The row of a region in its factsheet.</summary>
    public static string Region(string country, string region) => $"{Factsheet(country)}#r-{Uri.EscapeDataString(region)}";

    /// <summary>A country's factsheet as JSON.</summary>
    public static string Json(string country) => $"countries/{Uri.EscapeDataString(country)}/factsheet.json";

    /// <summary>A country's regions and sectors as CSV.</summary>
    public static string Csv(string country) => $"countries/{Uri.EscapeDataString(country)}/tables/fact_region_sector.csv";
}
