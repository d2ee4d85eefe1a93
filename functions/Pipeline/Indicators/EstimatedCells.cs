using Factsheets.Classifications;
using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators;

/// <summary>The divisions that an estimated ecosystem figure of a region is made of.</summary>
internal static class EstimatedCells
{
    /// <summary>The divisions with a weight and an EU27 reference, published or estimated inside the region's totals.</summary>
    public static IReadOnlyDictionary<string, CellEstimate> Of(RegionalYear year, string region, string ecosystem, EcosystemWeights weights) =>
        year.Universe.Divisions
            .Where(division => weights.Weight(ecosystem, division) != 0 && year.Reference.Division(division).Persons is not null)
            .Select(division => (division, Cell: CellOf(year, region, division)))
            .Where(pair => pair.Cell is not null)
            .ToDictionary(pair => pair.division, pair => pair.Cell!.Value, StringComparer.Ordinal);

    private static CellEstimate? CellOf(RegionalYear year, string region, string division) =>
        year.Cell(region, division).Persons is { } persons ? CellEstimate.OfPublished(persons, year.Year)
        : year.IsInTotals(region, division) ? year.Estimate(region, division)
        : null;
}
