using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators;

/// <summary>The region-by-sector table: every reporting region, division of the universe and year has a row.</summary>
public static class RegionSectorIndicators
{
    /// <summary>Computes the rows of a source's years.</summary>
    /// <param name="years">The years.</param>
    /// <param name="referenceYear">The reference year.</param>
    /// <param name="wholeEmployment">Source of the regions' whole employment; null when there is none.</param>
    /// <param name="thresholds">The thresholds.</param>
    public static IReadOnlyList<RegionSectorRow> Of(IReadOnlyList<RegionalYear> years, int? referenceYear, RegionalSource? wholeEmployment, AgglomerationThresholds thresholds)
    {
        var rows = years.SelectMany(year => OfYear(year, year.Year == referenceYear, wholeEmployment, thresholds)).ToList();
        var byKey = rows.ToDictionary(row => (row.Region.Code, row.SectorCode, row.Year));
        return [.. rows.Select(row => row with
        {
            LocationQuotientChange = LocationQuotientChange.Of(
                row.Year,
                year => Earlier(row, year)?.LocationQuotient,
                year => Earlier(row, year)?.Cell.ObsFlag),
        })];

        RegionSectorRow? Earlier(RegionSectorRow row, int year) =>
            byKey.GetValueOrDefault((row.Region.Code, row.SectorCode, year)) is { } earlier && earlier.SourceId == row.SourceId
            && earlier.Cell.Persons is not null
            && NutsCorrespondence.AreIdentical(row.Region.Code, row.Version, earlier.Region.Code, earlier.Version) ? earlier : null;
    }

    private static IEnumerable<RegionSectorRow> OfYear(RegionalYear year, bool isReferenceYear, RegionalSource? wholeEmployment, AgglomerationThresholds thresholds)
    {
        var topDeciles = year.Universe.Divisions.ToDictionary(
            division => division,
            division => SizeStar.TopDecileOf([.. year.Regions.Select(region => year.Cell(region.Code, division).Persons).OfType<double>()]),
            StringComparer.Ordinal);
        var seats = new SeatCheck(year, wholeEmployment);
        foreach (var region in year.Regions)
        {
            var all = wholeEmployment?.Cell(region.Code, year.VersionOf(region.Code), "TOTAL", year.Year).Persons;
            var rows = year.Universe.Divisions.Select(division => RowOf(year, region, division, all, topDeciles[division], isReferenceYear, thresholds)).ToList();
            foreach (var row in AgglomerationRank.Assign(rows))
            {
                yield return row with { SeatRatio = seats.Ratio(region.Code) };
            }
        }
    }

    private static RegionSectorRow RowOf(RegionalYear year, NutsRegion region, string division, double? wholeEmployment, double? topDecile, bool isReferenceYear, AgglomerationThresholds thresholds)
    {
        var cell = year.Cell(region.Code, division);
        var estimate = year.Estimate(region.Code, division);
        var persons = cell.Persons ?? estimate?.Persons;
        var totals = year.Totals(region.Code);
        var reference = year.Reference.Division(division);
        var nation = year.Nation(region.Country);
        var isInTotals = estimate is null || year.IsInTotals(region.Code, division);
        var reason = ReasonOf(cell, estimate, reference, totals, isInTotals, year.IsDividedOtherwise(region.Code));
        var quotient = reason is null ? LocationQuotient.Of(persons, totals.RegionPersons, reference.Persons, totals.ReferencePersons) : null;
        var national = LocationQuotient.Of(nation.Persons(division), nation.Totals.RegionPersons, reference.Persons, nation.Totals.ReferencePersons);
        return new RegionSectorRow
        {
            Region = region,
            Version = year.VersionOf(region.Code),
            SectorCode = division,
            Year = year.Year,
            Cell = cell,
            Totals = totals,
            Reference = reference,
            Estimate = estimate,
            Bounds = quotient is null || estimate is null ? null : IndicatorBounds.Of(estimate.Value, totals, reference.Persons),
            Share = isInTotals ? EmploymentShare.Of(persons, totals.RegionPersons) : null,
            ShareOfAllEmployment = wholeEmployment is { } all ? EmploymentShare.Of(persons, all) : null,
            LocationQuotient = quotient,
            Reason = reason,
            NationalLocationQuotient = national,
            Thresholds = thresholds,
            HasSizeStar = SizeStar.Of(persons, reference.Persons, topDecile, region.Level),
            SourceId = year.Source.Id,
            IsReferenceYear = isReferenceYear,
        };
    }

    private static IndicatorReason? ReasonOf(EmploymentCell cell, CellEstimate? estimate, ReferenceCell reference, RegionTotals totals, bool isInTotals, bool isDividedOtherwise)
    {
        if (cell.Persons is null && estimate is null)
        {
            return cell.IsConfidential ? IndicatorReason.Confidential
                : isDividedOtherwise ? IndicatorReason.OtherRegions
                : IndicatorReason.NotPublished;
        }

        if (reference.Persons is not { } persons)
        {
            return IndicatorReason.NoReference;
        }

        if (totals.IsNotComparable || !isInTotals)
        {
            return IndicatorReason.NotComparable;
        }

        return totals.RegionPersons > 0 && totals.ReferencePersons > 0 && persons > 0 ? null : IndicatorReason.ZeroDenominator;
    }
}
