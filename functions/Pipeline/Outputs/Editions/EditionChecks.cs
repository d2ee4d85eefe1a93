using System.Globalization;

namespace Factsheets.Outputs.Editions;

/// <summary>Sets an edition beside the one that is published, before it takes its place.</summary>
public static class EditionChecks
{
    private const double MostChange = 10;
    private const double NotableChange = 1.25;

    /// <summary>All findings.</summary>
    /// <param name="previous">What the published edition holds.</param>
    /// <param name="next">What the new one holds.</param>
    public static IReadOnlyList<EditionFinding> Of(EditionCoverage previous, EditionCoverage next) =>
    [
        .. Lost("countries", isStop: true, previous, next, part => (part.Table, part.CountryCode, 0, null)),
        .. Lost("years", isStop: true, previous, next, part => (part.Table, part.CountryCode, part.Year, null)),
        .. Lost("sections", isStop: false, previous, next, part => (part.Table, part.CountryCode, part.Year, part.Section)),
        .. Magnitudes(previous, next),
    ];

    /// <summary>Parts that the published edition has and the new one has not; what a coarser check tells is not told again.</summary>
    private static IEnumerable<EditionFinding> Lost(string check, bool isStop, EditionCoverage previous, EditionCoverage next, Func<CoveragePart, (string Table, string Country, int Year, string? Section)> key)
    {
        var left = next.Parts.Select(key).ToHashSet();
        var coarser = next.Parts.Select(part => Coarser(key(part))).ToHashSet();
        var lost = previous.Parts.Select(key).Distinct().Where(part => !left.Contains(part) && (check == "countries" || coarser.Contains(Coarser(part)))).ToList();
        foreach (var table in lost.GroupBy(part => part.Table, StringComparer.Ordinal))
        {
            yield return new EditionFinding(check, isStop, $"{table.Key}: {previous.Edition} has {FindingText.List([.. table.Select(Text)])}, {next.Edition} has not.");
        }
    }

    private static IEnumerable<EditionFinding> Magnitudes(EditionCoverage previous, EditionCoverage next)
    {
        var (before, after) = (SizesOf(previous, next), SizesOf(next, previous));
        var changes = before.Where(pair => pair.Value > 0 && after.GetValueOrDefault(pair.Key) > 0)
            .Select(pair => (pair.Key, Ratio: after[pair.Key] / pair.Value))
            .Select(change => (change.Key, change.Ratio, Size: Math.Max(change.Ratio, 1 / change.Ratio)))
            .Where(change => change.Size > NotableChange)
            .OrderByDescending(change => change.Size).ToList();
        foreach (var group in changes.GroupBy(change => (change.Key.Table, IsStop: change.Size > MostChange)))
        {
            yield return new EditionFinding("magnitude", group.Key.IsStop, $"{group.Key.Table}: employment a cell is another than in {previous.Edition}: {FindingText.List([.. group.Select(change => $"{change.Key.Country} {Plain(change.Key.Year)} ({change.Ratio.ToString("0.##", CultureInfo.InvariantCulture)} times)")])}.");
        }
    }

    // Persons a cell in the parts that both have: cells that are new or gone are no other magnitude.
    private static Dictionary<(string Table, string Country, int Year), double> SizesOf(EditionCoverage coverage, EditionCoverage other)
    {
        var shared = other.Parts.Select(part => (part.Table, part.CountryCode, part.Year, part.Section)).ToHashSet();
        return coverage.Parts.Where(part => shared.Contains((part.Table, part.CountryCode, part.Year, part.Section)))
            .GroupBy(part => (part.Table, part.CountryCode, part.Year))
            .ToDictionary(group => group.Key, group => group.Sum(part => part.Persons) / group.Sum(part => part.Cells));
    }

    private static (string Table, string Country, int Year, string? Section) Coarser((string Table, string Country, int Year, string? Section) part) =>
        part.Section is null ? part with { Year = 0 } : part with { Section = null };

    private static string Text((string Table, string Country, int Year, string? Section) part) =>
        string.Join(' ', new[] { part.Country, part.Year == 0 ? null : Plain(part.Year), part.Section }.OfType<string>());

    private static string Plain(int year) => year.ToString(CultureInfo.InvariantCulture);
}
