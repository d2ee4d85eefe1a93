using System.Globalization;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class RegionSectorIndicatorsTests(SampleStore samples)
{
    private IReadOnlyList<RegionSectorRow> Rows => samples.Report.Context.Indicators.RegionSectors;

    [Fact]
    public void The_relevant_agglomerations_of_2014_are_those_of_an_independent_program()
    {
        var expected = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "relevant_sector_agglomerations_2014.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var actual = Rows.Where(row => row.IsReferenceYear && row.Evidence == Evidence.Published)
            .OrderBy(row => row.Region.Code, StringComparer.Ordinal).ThenBy(row => row.Rank).ToList();

        Assert.Equal(expected.Select(line => $"{line[0]} {line[1]} {line[2]}"), actual.Select(row => $"{row.Region.Code} {row.Rank} {row.SectorCode}"));
        foreach (var (line, row) in expected.Zip(actual))
        {
            Assert.Equal(Number(line[3]), row.Cell.Persons!.Value);
            Assert.Equal(Number(line[4]), row.Share!.Value, 1e-12);
            Assert.Equal(Number(line[5]), row.LocationQuotient!.Value, 1e-9);
            Assert.Equal(Number(line[6]), row.NationalLocationQuotient!.Value, 1e-9);
        }
    }

    [Theory]
    [InlineData("IT", 135)]
    [InlineData("ES", 102)]
    [InlineData("SE", 51)]
    [InlineData("PL", 132)]
    public void Relevant_agglomerations_by_country_in_2014(string country, int expected)
    {
        Assert.Equal(expected, Rows.Count(row => row.IsReferenceYear && row.Evidence == Evidence.Published && row.Region.Country == country));
    }

    [Fact]
    public void What_rests_on_an_estimate_stands_beside_what_is_published()
    {
        var estimated = Rows.Where(row => row.IsReferenceYear && row.Evidence is Evidence.Certain or Evidence.Likely && row.IsReferenceYear)
            .CountBy(row => (row.Region.Country, row.Evidence!.Value)).ToDictionary();

        Assert.Equal(
            new Dictionary<(string, Evidence), int> { [("ES", Evidence.Certain)] = 1, [("ES", Evidence.Likely)] = 1, [("PL", Evidence.Likely)] = 2, [("SE", Evidence.Likely)] = 3 },
            estimated);
    }

    [Fact]
    public void An_estimate_outside_the_region_s_totals_is_not_compared()
    {
        var outside = Rows.Where(row => row.Estimate is not null && row.Reason == IndicatorReason.NotComparable).ToList();

        Assert.NotEmpty(outside);
        Assert.All(outside, row => Assert.Equal((null, null, null), (row.LocationQuotient, row.Share, row.Evidence)));
    }

    [Fact]
    public void Every_region_division_and_year_has_one_row_and_every_null_a_reason()
    {
        var indicators = samples.Report.Context.Indicators;

        Assert.Equal(indicators.RegionalYears.Sum(year => year.Regions.Count * year.Universe.Divisions.Count), Rows.Count);
        Assert.All(Rows, row => Assert.True(row.LocationQuotient is null == row.Reason is not null));
    }

    [Fact]
    public void Ranks_run_from_one_within_region_and_year()
    {
        Assert.All(
            Rows.Where(row => row.Rank is not null).GroupBy(row => (row.Region.Code, row.Year)),
            group => Assert.Equal(Enumerable.Range(1, group.Count()), group.Select(row => row.Rank!.Value).Order()));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
