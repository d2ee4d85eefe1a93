using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_region_ecosystem</c>.</summary>
public static class FactRegionEcosystem
{
    private const string NoBounds = "when nothing in it is estimated from bounds, or location_quotient is null";

    /// <summary>The declaration.</summary>
    public static TableContract<RegionEcosystemRow> Contract { get; } = new(
        "fact_region_ecosystem",
        "Employment and specialisation of a reporting region by ecosystem and year",
        ["region_code", "ecosystem_code", "year", "basis"],
        [new(["region_code", "nuts_version"], "dim_region", ["region_code", "nuts_version"]), new("ecosystem_code", "dim_ecosystem", "ecosystem_code"), new("country_code", "dim_country", "country_code"), new("source_id", "dim_source", "source_id")],
        new ColumnList<RegionEcosystemRow>()
            .Text("region_code", "Region.", row => row.Region.Code)
            .Text("ecosystem_code", "Ecosystem.", row => row.EcosystemCode)
            .WholeNumber("year", "Year.", row => row.Year)
            .Text("basis", "measured: from the source's own cells; modelled: from section groups and shares.", row => row.Basis == EcosystemBasis.Modelled ? "modelled" : "measured")
            .Text("country_code", "Country of the region.", row => row.Region.Country)
            .WholeNumber("nuts_version", "Year of the NUTS version that the region's code is of.", row => (int)row.Version)
            .Amount("employment_persons", "Weighted employment over the divisions that region and EU27 both have; where the published ones hold too little, with estimates of hidden ones.", row => row.Persons, "with a reason")
            .Amount("region_employment_persons", "Employment of the region in what region and EU27 both publish.", row => row.Totals.RegionPersons > 0 ? row.Totals.RegionPersons : null, "when the region publishes nothing")
            .Amount("reference_employment_persons", "Weighted EU27 employment over the same divisions.", row => row.ReferencePersons, "when there is no such division")
            .Amount("reference_total_persons", "EU27 employment in the same as region_employment_persons.", row => row.Totals.ReferencePersons > 0 ? row.Totals.ReferencePersons : null, "when the region publishes nothing")
            .Percent("share_pct", "employment_persons in percent of region_employment_persons.", row => 100 * row.Share, "when either is null")
            .Specialisation()
            .Truth("is_withheld", "True when the figure, its bounds and its rank are withheld to protect a confidential cell.", row => row.Withheld is not null)
            .Word("status", "Where the figure comes from.", row => (CellStatus?)row.Status)
            .Word("evidence", "What a relevant agglomeration rests on: published and certain (the bounds decide) ones count, likely ones (by the estimate) stand beside them.", row => row.Basis == EcosystemBasis.Measured ? row.Evidence : null, "when it is no relevant agglomeration and cannot be one, or modelled")
            .Word("method", "How the figure was made: as published, what the weakest estimate in it started from, or modelled.", row => row.Method, "when status is missing")
            .Text("quality", "Quality class: A published, B estimated in part, from earlier years, with 1,000 persons or more, C any other estimate, and modelled.", row => row.Quality?.ToString(), "when status is missing")
            .Amount("lq_lower", "Lower bound of the location quotient.", row => row.Bounds?.LocationQuotientLower, NoBounds)
            .Amount("lq_upper", "Upper bound of the location quotient.", row => row.Bounds?.LocationQuotientUpper, NoBounds)
            .Amount("coverage_pct", "How much of the ecosystem these divisions hold, in percent of its EU27 employment.", row => row.CoveragePct)
            .Amount("universe_coverage_pct", "reference_total_persons in percent of the EU27's employment in the universe.", row => row.Totals.UniverseCoveragePct)
            .Text("source_id", "Data set.", row => row.SourceId)
            .WholeNumber("source_year", "Year of the figures in the data set; of an estimate, the year that its weakest part started from.", row => row.SourceYear, "when status is missing")
            .Truth("is_reference_year", "True for the year of the factsheets' tables.", row => row.IsReferenceYear)
            .Word("reason", "Why there is no location quotient.", row => row.Reason, "when there is one"));

}
