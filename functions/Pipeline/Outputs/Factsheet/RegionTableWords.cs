namespace Factsheets.Outputs.Factsheet;

/// <summary>Columns and fixed words of Tables 1 and 2, which page and Word document share.</summary>
internal static class RegionTableWords
{
    /// <summary>Lead of the note on estimates.</summary>
    public const string Estimated = "Estimated";

    /// <summary>Lead of the note on what the source does not cover.</summary>
    public const string NotCovered = "Not covered";

    /// <summary>Lead of the note on regions of the seat check.</summary>
    public const string Seats = "Seat effect or commuting";

    /// <summary>Lead of the warning that the country does not compare.</summary>
    public const string NotComparable = "Not comparable between countries";

    /// <summary>Lead of the warning of a year with few regions.</summary>
    public const string PartialYear = "Partial year";

    private const int MostColumns = 5;

    /// <summary>Heads of the columns from the most specialised.</summary>
    public static IReadOnlyList<string> Places { get; } = ["Most specialised", "Second", "Third", "Fourth", "Fifth"];

    /// <summary>Agglomerations of the region that has the most.</summary>
    public static int Largest(AgglomerationTable table) => table.Regions.Select(region => region.Agglomerations.Count).DefaultIfEmpty().Max();

    /// <summary>Columns of agglomerations: as many as the region with the most has, from one to five.</summary>
    public static int Columns(AgglomerationTable table) => Math.Clamp(Largest(table), 1, MostColumns);

    /// <summary>What the table shows.</summary>
    public static string Unit(AgglomerationTable table)
    {
        var columns = Columns(table);
        var leading = columns == 1 ? "the most specialised" : $"the {Wording.Number(columns)} most specialised";
        return $"Number by region, and {leading} by location quotient (LQ), with the share of the region’s employment";
    }

    /// <summary>Source line of the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="coverage">How much the source covers, in a sentence; null: nothing is said.</param>
    public static string Source(AgglomerationTable table, string? coverage) =>
        ($"Source: {table.SourceId}, {NumberText.Plain(table.Year)}. Universe: {table.Universe}. Regions: NUTS {NumberText.Plain(table.NutsVersion)}. " +
         $"Thresholds: LQ over {NumberText.Threshold(table.LocationQuotientThreshold)}, share at least {NumberText.Threshold(table.ShareThresholdPct)}\u00A0%. {coverage}").TrimEnd();

    /// <summary>The text under the table.</summary>
    public static string Text(AgglomerationTable table, string country) =>
        string.Join(' ', new[] { AgglomerationSentences.Regions(table), AgglomerationSentences.Recurring(table), AgglomerationSentences.CountryWide(table, country) }.OfType<string>());

    /// <summary>The warning of a year with few regions.</summary>
    public static string PartialYearWarning(AgglomerationTable table) =>
        $"Too few regions of Europe report in {NumberText.Plain(table.Year)} for a full comparison: do not set these numbers beside those of other years.";
}
