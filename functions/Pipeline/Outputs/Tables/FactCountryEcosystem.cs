using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Tables;

/// <summary>Table <c>fact_country_ecosystem</c>.</summary>
public static class FactCountryEcosystem
{
    private const string NotAllKnown = "when any of the 14 ecosystems is not known";

    /// <summary>The declaration.</summary>
    public static TableContract<CountryEcosystemRow> Contract { get; } = new(
        "fact_country_ecosystem",
        "Employment of a country, or the EU27, by ecosystem and year",
        ["country_code", "ecosystem_code", "year"],
        [new("country_code", "dim_country", "country_code"), new("ecosystem_code", "dim_ecosystem", "ecosystem_code"), new("source_id", "dim_source", "source_id")],
        new ColumnList<CountryEcosystemRow>()
            .Text("country_code", "Country, or EU27_2020.", row => row.CountryCode)
            .Text("ecosystem_code", "Ecosystem.", row => row.EcosystemCode)
            .WholeNumber("year", "Year.", row => row.Shares.Year)
            .Amount("employment_persons", "Weighted employment in persons.", row => row.Employment.Persons, "when less than 80 % of the ecosystem is known")
            .Percent("share_pct", "Percent of the employment in the 14 ecosystems.", row => row.SharePct, NotAllKnown)
            .Percent("eu_share_pct", "The same share of the EU27.", row => row.EuSharePct, NotAllKnown)
            .WholeNumber("eu_year", "Year of the EU27's share.", row => row.Europe.Year)
            .Number("difference_points", "share_pct minus eu_share_pct, in percentage points.", row => row.DifferencePoints, NotAllKnown)
            .Amount("ratio_to_eu", "share_pct over eu_share_pct.", row => row.RatioToEu, NotAllKnown)
            .Rank("rank", "Rank by employment in the country and year, from 1.", row => row.Rank, "when employment_persons is null")
            .Amount("coverage_pct", "How much of the ecosystem the source covers, in percent of its EU27 employment.", row => row.Employment.CoveragePct, "when it cannot be said")
            .Word("status", "Where the figure comes from.", row => (CellStatus?)(row.Employment.Persons is null ? CellStatus.Missing : CellStatus.Published))
            .Text("source_id", "Data set.", row => row.Shares.SourceId));
}
