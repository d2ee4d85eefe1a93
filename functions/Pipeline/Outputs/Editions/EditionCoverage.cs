using Factsheets.Classifications;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Editions;

/// <summary>How much an edition holds, by table, country, year and section, so that the next edition can be set beside it; written to <c>coverage.json</c>.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="Parts">Its parts, in order of table, country, year and section.</param>
public sealed record EditionCoverage(string Edition, IReadOnlyList<CoveragePart> Parts)
{
    /// <summary>Name of the file in an edition.</summary>
    public const string FileName = "coverage.json";

    /// <summary>Counts an edition.</summary>
    public static EditionCoverage Of(IndicatorSet indicators, string edition) => new(
        edition,
        [
            .. PartsOf("fact_country_ecosystem", indicators.CountryEcosystems.Select(row => (row.CountryCode, row.Shares.Year, Section: (string?)null, row.Employment.Persons))),
            .. PartsOf("fact_country_sector", indicators.CountrySectors.Select(row => (row.CountryCode, row.Year, SectionOf(row.SectorCode), row.Persons))),
            .. PartsOf("fact_region_ecosystem", indicators.RegionEcosystems.Select(row => (row.Region.Country, row.Year, (string?)null, row.Persons))),
            .. PartsOf("fact_region_sector", indicators.RegionSectors.Select(row => (row.Region.Country, row.Year, SectionOf(row.SectorCode), row.Cell.Persons))),
        ]);

    private static string? SectionOf(string sector) => NaceRev2.Find(sector)?.Section ?? sector[..1];

    private static IEnumerable<CoveragePart> PartsOf(string table, IEnumerable<(string Country, int Year, string? Section, double? Persons)> cells) =>
        cells.Where(cell => cell.Persons is not null)
            .GroupBy(cell => (cell.Country, cell.Year, cell.Section))
            .OrderBy(group => group.Key.Country, StringComparer.Ordinal).ThenBy(group => group.Key.Year).ThenBy(group => group.Key.Section, StringComparer.Ordinal)
            .Select(group => new CoveragePart(table, group.Key.Country, group.Key.Year, group.Key.Section, group.Count(), group.Sum(cell => cell.Persons!.Value)));
}
