using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_region_sector</c>.</summary>
public static class FactRegionSector
{
    private const string NoFigure = "when status is missing, or the figure is withheld";
    private const string NotEstimated = "when status is not estimated, or the figure is withheld";
    private const string NoBounds = "when status is not estimated, or location_quotient is null";
    private const string NotComputed = "when less than 80 % of the shared sections is in both sources";

    /// <summary>The declaration.</summary>
    public static TableContract<RegionSectorRow> Contract { get; } = new(
        "fact_region_sector",
        "Employment and specialisation of a reporting region by NACE division and year; every region, division of the universe and year has a row",
        ["region_code", "sector_code", "year"],
        [new(["region_code", "nuts_version"], "dim_region", ["region_code", "nuts_version"]), new("sector_code", "dim_sector", "sector_code"), new("country_code", "dim_country", "country_code"), new("source_id", "dim_source", "source_id")],
        new ColumnList<RegionSectorRow>()
            .Text("region_code", "Region.", row => row.Region.Code)
            .Text("sector_code", "NACE division.", row => row.SectorCode)
            .WholeNumber("year", "Year.", row => row.Year)
            .Text("country_code", "Country of the region.", row => row.Region.Country)
            .WholeNumber("nuts_version", "Year of the NUTS version that the region's code is of.", row => (int)row.Version)
            .Amount("employment_persons", "Employment of the division in the region, e_ij.", row => row.Persons, NoFigure)
            .Amount("region_employment_persons", "Employment of the region in what region and EU27 both publish, e_j.", row => Positive(row.Totals.RegionPersons), "when the region publishes nothing")
            .Amount("reference_employment_persons", "EU27 employment of the division, e_i.", row => row.Reference.Persons, "when less than 90 % of it is published")
            .Amount("reference_total_persons", "EU27 employment in the same as e_j, e.", row => Positive(row.Totals.ReferencePersons), "when the region publishes nothing")
            .Percent("share_pct", "employment_persons in percent of region_employment_persons.", row => 100 * row.Share, "when either is null, or the section of an estimated cell is not published")
            .Percent("share_of_all_employment_pct", "employment_persons in percent of the region's whole employment (labour force survey).", row => 100 * row.ShareOfAllEmployment, "when either is null")
            .Specialisation()
            .Truth("has_size_star", "True with at least 1 % of the division's EU27 employment, or in the top 10 % of at least 30 regions; never at NUTS 1.", row => row.HasSizeStar, "when employment_persons is null")
            .Amount("seat_ratio", "Employment of the source over the labour force survey's in the same sections, relative to the country.", row => row.SeatRatio, NotComputed)
            .Truth("is_seat_affected", "True when seat_ratio is outside 0.67 to 1.5: jobs are booked at the seat of the enterprise, or people commute.", row => row.IsSeatAffected, NotComputed)
            .Truth("is_withheld", "True when the figure, its bounds and its rank are withheld to protect a confidential cell.", row => row.Withheld is not null)
            .Number("location_quotient_change", "Location quotient minus that of 3 to 6 years before.", row => row.LocationQuotientChange, "when there is none to compare, a break lies between, or the change is below 10 %")
            .Word("status", "Where the figure comes from.", row => (CellStatus?)row.Status)
            .Word("evidence", "What a relevant agglomeration rests on: published and certain (the bounds decide) ones count, likely ones (by the estimate) stand beside them.", row => row.Evidence, "when it is no relevant agglomeration and cannot be one")
            .Word("method", "How the figure was made: as published, or what the estimate started from.", row => row.Method, "when status is missing")
            .Text("quality", "Quality class: A published, B estimated from an earlier year with 1,000 persons or more, C any other estimate.", row => row.Quality?.ToString(), "when status is missing")
            .Amount("lower_persons", "Lower bound of an estimated cell; of a missing one, what the published parts of the region hold.", row => row.Estimate?.Lower ?? row.Cell.LowerPersons, "when there is none, or the figure is withheld")
            .Amount("upper_persons", "Upper bound of an estimated cell.", row => row.Estimate?.Upper, NotEstimated)
            .Amount("lq_lower", "Lower bound of the location quotient.", row => row.Bounds?.LocationQuotientLower, NoBounds)
            .Amount("lq_upper", "Upper bound of the location quotient.", row => row.Bounds?.LocationQuotientUpper, NoBounds)
            .Amount("universe_coverage_pct", "reference_total_persons in percent of the EU27's employment in the universe.", row => row.Totals.UniverseCoveragePct)
            .Percent("reference_coverage_pct", "Published part of the EU27's employment of the division, in percent.", row => row.Reference.CoveragePct)
            .Text("obs_flag", "Observation flag letters of the cell.", row => row.Cell.ObsFlag, "when the cell has none")
            .Text("source_id", "Data set.", row => row.SourceId)
            .WholeNumber("source_year", "Year of the figure in the data set; of an estimate, the year it started from.", row => row.SourceYear, "when status is missing")
            .Truth("is_reference_year", "True for the year of the factsheets' tables.", row => row.IsReferenceYear)
            .Word("reason", "Why there is no location quotient.", row => row.Reason, "when there is one"));

    private static double? Positive(double persons) => persons > 0 ? persons : null;
}
