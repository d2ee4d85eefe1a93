using Factsheets.Classifications;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class CountryEcosystemsTests(SampleStore samples)
{
    /// <summary>The sum over leaves with the weights and split ratios, in SQL, from the extract itself.</summary>
    private const string IndependentSums = """
        WITH cells AS (
            SELECT geo, time_period AS year, nace_r2, obs_value * 1000 AS persons
            FROM '{lake}/nama_10_a64_e.parquet' WHERE geo IN ('AT', 'ES')),
        leaves(code, divisions) AS (VALUES
            ('C10-C12', ['C10']), ('C13-C15', ['C13']), ('E37-E39', ['E37']), ('F', ['F41']), ('I', ['I55']), ('J59_J60', ['J59']), ('J62_J63', ['J62']),
            ('M69_M70', ['M69']), ('M74_M75', ['M74']), ('Q87_Q88', ['Q87']), ('R90-R92', ['R90']), ('T', ['T97']), ('B', ['B05']),
            ('C31_C32', ['C31', 'C32']), ('N80-N82', ['N80', 'N81', 'N82'])),
        splits(division, ratio) AS (VALUES
            ('C31', 0.5135135135135135), ('C32', 0.4864864864864865), ('N80', 0.1602313094214395), ('N81', 0.5610837151454982), ('N82', 0.2786849754330624)),
        parts AS (
            SELECT geo, year, d.division, persons * coalesce(ratio, 1) AS persons
            FROM cells JOIN (SELECT code, unnest(divisions) AS division FROM leaves) d ON nace_r2 = d.code LEFT JOIN splits s ON s.division = d.division
            UNION ALL
            SELECT geo, year, nace_r2, persons FROM cells WHERE regexp_matches(nace_r2, '^[A-U][0-9]{2}$'))
        SELECT geo, CAST(year AS INTEGER), ecosystem_code, sum(weight * persons)
        FROM parts JOIN '{tables}/bridge_ecosystem_sector.parquet' ON sector_code = division AND scheme = 'asmr2022'
        GROUP BY ALL
        """;

    [Fact]
    public void Austria_2021_and_2022_and_Spain_2022_equal_an_independent_calculation()
    {
        var expected = DuckDb.Query(IndependentSums.Replace("{lake}", samples.PathOf("lake/eurostat"), StringComparison.Ordinal).Replace("{tables}", samples.PathOf("outputs/latest/tables"), StringComparison.Ordinal))
            .ToDictionary(row => ((string)row[0]!, (int)row[1]!, (string)row[2]!), row => (double)row[3]!);
        var rows = samples.Report.Context.Indicators.CountryEcosystems.Where(row => row.CountryCode is "AT" or "ES" && row.Shares.SourceId == "nama_10_a64_e").ToList();

        Assert.Equal(3 * 14, rows.Count);
        Assert.All(rows, row =>
        {
            var sum = expected[(row.CountryCode, row.Shares.Year, row.EcosystemCode)];
            Assert.Equal(sum, row.Employment.Persons!.Value, 1e-9 * sum);
            Assert.Equal(100, row.Employment.CoveragePct);
        });
    }

    [Fact]
    public void Shares_of_the_14_add_to_100()
    {
        var spain = samples.Report.Context.Indicators.CountryEcosystems.Where(row => row.CountryCode == "ES" && row.Shares.Year == 2022);

        Assert.Equal(100, spain.Sum(row => row.SharePct!.Value), 9);
    }

    [Fact]
    public void The_official_figures_of_2018_stand_beside_a_country_when_the_EU27_is_not_complete()
    {
        var row = samples.Report.Context.Indicators.CountryEcosystems.First(row => row is { CountryCode: "AT", EcosystemCode: "health" } && row.Shares.Year == 2022);

        Assert.Equal((2018, EcosystemShares.OfficialSourceId), (row.Europe.Year, row.Europe.SourceId));
        Assert.Equal(13.3566, row.EuSharePct!.Value, 3);
    }

    [Fact]
    public void A_missing_leaf_without_an_EU27_to_weigh_it_leaves_the_ecosystem_unknown()
    {
        var source = TestSources.Of(TestSources.Entry("nama"), "AT C10-C12 2021 5", "AT G47 2021 7");

        var shares = CountryEcosystems.Of(source, "AT", 2021, EcosystemWeights.Of("asmr2022"), europe: null)!;

        Assert.Equal(new EcosystemEmployment(null, null), shares.Employment["agri_food"]);
        Assert.Null(shares.SharePct("agri_food"));
    }
}
