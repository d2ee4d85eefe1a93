using Factsheets.Indicators;

namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_country_sector</c>.</summary>
public static class FactCountrySector
{
    /// <summary>The declaration.</summary>
    public static TableContract<CountrySectorRow> Contract { get; } = new(
        "fact_country_sector",
        "Employment of a country, or the EU27, by sector and year",
        ["country_code", "sector_code", "year"],
        [new("country_code", "dim_country", "country_code"), new("sector_code", "dim_sector", "sector_code"), new("source_id", "dim_source", "source_id")],
        new ColumnList<CountrySectorRow>()
            .Text("country_code", "Country, or EU27_2020.", row => row.CountryCode)
            .Text("sector_code", "Sector.", row => row.SectorCode)
            .WholeNumber("year", "Year.", row => row.Year)
            .Amount("employment_persons", "Employment in persons.", row => row.Persons, "when status is missing")
            .Percent("coverage_pct", "Part that is published, in percent: 100 for a country's own cell; for the EU27 published over published, estimated and hidden.", row => row.CoveragePct, "when status is missing and nothing is known")
            .Word("status", "Where the figure comes from.", row => (Employment.CellStatus?)row.Status)
            .Text("obs_flag", "Observation flag letters of the cell.", row => row.ObsFlag, "when the cell has none")
            .Text("source_id", "Data set.", row => row.SourceId));
}
