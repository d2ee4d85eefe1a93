using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators.Validation;

/// <summary>Sums up masked cells.</summary>
public static class MaskScoring
{
    private static readonly (string Name, double Below)[] Sizes =
        [("under 50 persons", 50), ("50 to 249", 250), ("250 to 999", 1000), ("1,000 and more", double.PositiveInfinity)];

    /// <summary>The score of some countries, of one year or all.</summary>
    /// <param name="mask">How the cells were chosen.</param>
    /// <param name="year">The year; null for all.</param>
    /// <param name="results">The countries.</param>
    /// <param name="thresholds">The thresholds of agglomerations.</param>
    public static MaskScore Of(MaskKind mask, int? year, IReadOnlyCollection<MaskResult> results, AgglomerationThresholds thresholds)
    {
        var cells = results.SelectMany(result => result.Cells).ToList();
        return new MaskScore
        {
            Mask = mask,
            Year = year,
            Cells = cells.Count + results.Sum(result => result.NotEstimated),
            NotEstimated = results.Sum(result => result.NotEstimated),
            Wape = Wape(cells, cell => cell.Persons),
            Bands = [.. Sizes.Select((size, i) => BandOf(size.Name, [.. cells.Where(cell => cell.Truth < size.Below && (i == 0 || cell.Truth >= Sizes[i - 1].Below))]))],
            Agglomerations = Detect(cells, cell => cell.Persons, (persons, scale) => thresholds.IsAgglomeration(persons * scale.LocationQuotient) == true),
            RelevantAgglomerations = Detect(cells, cell => cell.Persons, IsRelevant),
            Certain = Detect(cells, cell => cell.Lower, IsRelevant),
            InsideBoundsPct = cells.Count > 0 ? 100.0 * cells.Count(IsInside) / cells.Count : null,
            AdditivityGapPersons = results.Select(result => result.AdditivityGapPersons).DefaultIfEmpty().Max(),
            Fittings = results.Count,
            FittingsConverged = results.Count(result => result.IsConverged),
            WapeEqualSplit = Wape(cells, cell => cell.EqualSplit),
            WapeNationalProportions = Wape(cells, cell => cell.NationalProportions),
            WapeNationalShares = Wape(cells, cell => cell.NationalShares),
        };

        bool IsRelevant(double persons, CellScale scale) => thresholds.IsRelevant(persons * scale.LocationQuotient, persons * scale.Share) == true;
    }

    private static BandScore BandOf(string name, IReadOnlyCollection<MaskedCell> cells) => new(name, cells.Count, Wape(cells, cell => cell.Persons));

    private static double? Wape(IReadOnlyCollection<MaskedCell> cells, Func<MaskedCell, double> estimate)
    {
        var truths = cells.Sum(cell => cell.Truth);
        return truths > 0 ? cells.Sum(cell => Math.Abs(estimate(cell) - cell.Truth)) / truths : null;
    }

    private static Detection Detect(IEnumerable<MaskedCell> cells, Func<MaskedCell, double> estimate, Func<double, CellScale, bool> rule) =>
        cells.Where(cell => cell.Scale is not null)
            .Aggregate(default(Detection), (sum, cell) => sum.With(rule(cell.Truth, cell.Scale!.Value), rule(estimate(cell), cell.Scale.Value)));

    // Published figures are whole persons, bounds are sums of them: the comparison allows the last digits of floating sums.
    private static bool IsInside(MaskedCell cell) => cell.Truth >= cell.Lower - 1e-6 && cell.Truth <= cell.Upper + 1e-6;
}
