using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The region-by-ecosystem table, measured: the weighted sum of the divisions that region and EU27 both have.</summary>
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
        var sum = EcosystemSum.Of(year, ecosystem, weights, division => year.Cell(region.Code, division).Persons);
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
            Share = share,
            LocationQuotient = quotient,
            Reason = reason,
            NationalLocationQuotient = nationalQuotient,
            Thresholds = thresholds,
            SourceId = year.Source.Id,
            IsReferenceYear = isReferenceYear,
        };
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
