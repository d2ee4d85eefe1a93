using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators.Validation;

/// <summary>
/// Measures the estimates on the run's own data: hides published cells, with all that would give them away, estimates them without
/// years to come, and compares.
/// </summary>
/// <param name="sources">The sources.</param>
/// <param name="regions">The table of reporting regions.</param>
/// <param name="thresholds">The thresholds of agglomerations.</param>
public sealed class MaskedCellProtocol(EmploymentSources sources, ReportingRegionTable regions, AgglomerationThresholds thresholds)
{
    /// <summary>Runs both masks over all years.</summary>
    /// <param name="progress">Told of each year that is done; may be null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The scores by mask: all years together, then year by year.</returns>
    public IReadOnlyList<MaskScore> Run(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var results = Enum.GetValues<MaskKind>().ToDictionary(mask => mask, _ => new List<(int Year, MaskResult Result)>());
        foreach (var source in sources.Of(EmploymentRole.RegionByDivision))
        {
            var cells = new RegionalSource(source);
            var estimation = new RegionalEstimation(source, sources.UnitsOf(source));
            foreach (var year in source.Years)
            {
                var regional = new RegionalYear(cells, sources.FamilyOf(source), regions, version: null, year);
                foreach (var (mask, found) in results)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    found.AddRange(ResultsOf(estimation, regional, mask).Select(result => (year, result)));
                }

                progress?.Report($"{source.Id} {year}");
            }
        }

        return
        [
            .. results.SelectMany(pair => pair.Value.GroupBy(result => result.Year).Select(group => MaskScoring.Of(pair.Key, group.Key, [.. group.Select(result => result.Result)], thresholds))
                .Prepend(MaskScoring.Of(pair.Key, year: null, [.. pair.Value.Select(result => result.Result)], thresholds))),
        ];
    }

    /// <summary>Runs both masks over one year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The score of each mask; masks that find no cell to hide have a score without cells.</returns>
    public IReadOnlyList<MaskScore> Of(RegionalYear year)
    {
        var estimation = new RegionalEstimation(year.Source, sources.UnitsOf(year.Source));
        return [.. Enum.GetValues<MaskKind>().Select(mask => MaskScoring.Of(mask, year.Year, [.. ResultsOf(estimation, year, mask)], thresholds))];
    }

    private static IEnumerable<MaskResult> ResultsOf(RegionalEstimation estimation, RegionalYear regional, MaskKind mask) =>
        estimation.Countries.Select(country => ResultOf(estimation, regional, country, mask)).OfType<MaskResult>();

    private static MaskResult? ResultOf(RegionalEstimation estimation, RegionalYear regional, string country, MaskKind mask)
    {
        if (estimation.GridOf(country, regional.Year) is not { } grid || CellMask.Choose(grid, mask, regional.Source) is not { Count: > 0 } chosen)
        {
            return null;
        }

        var masked = CellMask.WithSecondary(grid, chosen);
        var hidden = grid.Without(masked);
        var rule = new PriorRule(hidden, estimation.HistoryOf(regional.Year));
        var estimate = CountryEstimation.Of(hidden, rule.Of);
        var national = CountryEstimation.Of(hidden, rule.FromShares);
        var equal = CountryEstimation.Of(hidden, _ => new Prior(1, EstimationMethod.Share, regional.Year));
        var leaves = masked.Where(grid.IsLeaf).ToList();
        var cells = leaves.Where(estimate.Cells.ContainsKey).Select(cell => new MaskedCell(
            grid.Persons[cell]!.Value,
            estimate.Cells[cell].Persons,
            estimate.Cells[cell].Lower,
            estimate.Cells[cell].Upper,
            equal.Cells[cell].Persons,
            rule.FromShares(cell).Persons,
            national.Cells[cell].Persons,
            ScaleOf(regional, grid.Geos[grid.GeoOf(cell)].Code, grid.Activities[grid.ActivityOf(cell)].Code))).ToList();
        return new MaskResult(cells, leaves.Count - cells.Count, GapOf(estimate), estimate.Fit.IsConverged);
    }

    private static CellScale? ScaleOf(RegionalYear year, string region, string division)
    {
        if (!year.Regions.Any(reported => reported.Code == region) || year.Totals(region) is not { IsNotComparable: false } totals)
        {
            return null;
        }

        return LocationQuotient.Of(1, totals.RegionPersons, year.Reference.Division(division).Persons, totals.ReferencePersons) is { } quotient
            ? new CellScale(quotient, 1 / totals.RegionPersons)
            : null;
    }

    /// <summary>Over the regions' published sections that hide a division and hold: what their divisions add to, less the section.</summary>
    private static double GapOf(CountryEstimate estimate)
    {
        var grid = estimate.Grid;
        var conflicts = estimate.Conflicts.Select(conflict => (conflict.Geo, conflict.Activity)).ToHashSet();
        return Margin.Of(grid)
            .Where(margin => grid.GeoChildren[grid.GeoOf(margin.Total)].Count == 0 && grid.Persons[margin.Total] is not null)
            .Where(margin => margin.Parts.Any(part => grid.Persons[part] is null) && !conflicts.Contains((grid.Geos[grid.GeoOf(margin.Total)].Code, grid.Activities[grid.ActivityOf(margin.Total)].Code)))
            .Select(margin => Math.Abs(margin.Parts.Sum(part => grid.Persons[part] ?? estimate.Cells[part].Persons) - grid.Persons[margin.Total]!.Value))
            .DefaultIfEmpty().Max();
    }
}
