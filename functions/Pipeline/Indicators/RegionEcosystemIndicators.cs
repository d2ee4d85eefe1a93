using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators;

/// <summary>The region-by-ecosystem table, measured: the weighted sum of the divisions that region and EU27 both have.</summary>
/// <remarks>
/// Where the published divisions hold enough of the ecosystem, they stand alone; estimates of hidden ones enter only where they do not, so
/// that no estimate moves a published figure.
/// </remarks>
public static class RegionEcosystemIndicators
{
    /// <summary>Computes the rows of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="isReferenceYear">True for the reference year.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="coverage">How much of each ecosystem the universe covers.</param>
    /// <param name="thresholds">The thresholds.</param>
    public static IEnumerable<RegionEcosystemRow> Of(RegionalYear year, bool isReferenceYear, EcosystemWeights weights, EcosystemCoverage coverage, AgglomerationThresholds thresholds)
    {
        foreach (var region in year.Regions)
        {
            var rows = Ecosystems.All.Select(ecosystem => RowOf(year, region, ecosystem.Code, isReferenceYear, weights, coverage, thresholds)).ToList();
            foreach (var row in AgglomerationRank.Assign(rows))
            {
                yield return row;
            }
        }
    }

    private static RegionEcosystemRow RowOf(RegionalYear year, NutsRegion region, string ecosystem, bool isReferenceYear, EcosystemWeights weights, EcosystemCoverage coverage, AgglomerationThresholds thresholds)
    {
        var totals = year.Totals(region.Code);
        var nation = year.Nation(region.Country);
        var (sum, estimate) = SumOf(year, region.Code, ecosystem, weights, coverage);
        var national = EcosystemSum.Of(year, ecosystem, weights, nation.Persons);
        var covered = coverage.Pct(ecosystem) * sum.PartOfReference;
        var reason = ReasonOf(sum, totals, covered, coverage.IsCovered(ecosystem), year.IsDividedOtherwise(region.Code));
        var share = reason is null ? EmploymentShare.Of(sum.Persons, totals.RegionPersons) : null;
        var quotient = reason is null ? LocationQuotient.Of(sum.Persons, totals.RegionPersons, sum.ReferencePersons, totals.ReferencePersons) : null;
        var nationalQuotient = coverage.IsCovered(ecosystem) && national.HasCells
            ? LocationQuotient.Of(national.Persons, nation.Totals.RegionPersons, national.ReferencePersons, nation.Totals.ReferencePersons)
            : null;
        return new RegionEcosystemRow
        {
            Region = region,
            Version = year.VersionOf(region.Code),
            EcosystemCode = ecosystem,
            Year = year.Year,
            Persons = reason is null ? sum.Persons : null,
            ReferencePersons = sum.HasCells ? sum.ReferencePersons : null,
            Totals = totals,
            CoveragePct = covered,
            Estimate = reason is null ? estimate : null,
            Bounds = reason is null && estimate is { } known ? IndicatorBounds.Of(known, totals, sum.ReferencePersons) : null,
            Share = share,
            LocationQuotient = quotient,
            Reason = reason,
            NationalLocationQuotient = nationalQuotient,
            Thresholds = thresholds,
            SourceId = year.Source.Id,
            IsReferenceYear = isReferenceYear,
        };
    }

    /// <summary>The sum over published divisions; over published and estimated ones where the published hold too little and those hold enough.</summary>
    private static (EcosystemSum Sum, CellEstimate? Estimate) SumOf(RegionalYear year, string region, string ecosystem, EcosystemWeights weights, EcosystemCoverage coverage)
    {
        var published = EcosystemSum.Of(year, ecosystem, weights, division => year.Cell(region, division).Persons);
        if (year.Estimates.Count == 0 || !coverage.IsCovered(ecosystem) || IsEnough(published))
        {
            return (published, null);
        }

        var cells = EstimatedCells.Of(year, region, ecosystem, weights);
        var all = EcosystemSum.Of(year, ecosystem, weights, division => cells.TryGetValue(division, out var cell) ? cell.Persons : null);
        return cells.Count > 0 && IsEnough(all)
            ? (all, CellEstimate.SumOf([.. cells.Select(pair => (weights.Weight(ecosystem, pair.Key), pair.Value))]))
            : (published, null);

        bool IsEnough(EcosystemSum sum) => coverage.Pct(ecosystem) * sum.PartOfReference >= EcosystemCoverage.LeastPct;
    }

    private static IndicatorReason? ReasonOf(EcosystemSum sum, RegionTotals totals, double coveredPct, bool isCovered, bool isDividedOtherwise)
    {
        if (totals.RegionPersons <= 0)
        {
            return isDividedOtherwise ? IndicatorReason.OtherRegions : IndicatorReason.NotPublished;
        }

        if (totals.IsNotComparable)
        {
            return IndicatorReason.NotComparable;
        }

        if (!isCovered)
        {
            return IndicatorReason.NotCovered;
        }

        if (coveredPct < EcosystemCoverage.LeastPct)
        {
            return IndicatorReason.Confidential;
        }

        return sum.ReferencePersons > 0 && totals.ReferencePersons > 0 ? null : IndicatorReason.ZeroDenominator;
    }
}
