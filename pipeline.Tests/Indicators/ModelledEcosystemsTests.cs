using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class ModelledEcosystemsTests(SampleStore samples)
{
    private static readonly AgglomerationThresholds Thresholds = new();

    private ModelledSet Modelled => samples.Report.Context.Indicators.Modelled;

    [Fact]
    public void The_rows_of_Austria_and_Spain_are_those_of_an_independent_program()
    {
        var expected = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "modelled_ecosystems_2014.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var actual = Modelled.Rows.Where(row => row.IsReferenceYear)
            .OrderBy(row => row.Region.Code, StringComparer.Ordinal).ThenBy(row => row.EcosystemCode, StringComparer.Ordinal).ToList();

        Assert.Equal(expected.Select(line => $"{line[0]} {line[1]}"), actual.Select(row => $"{row.Region.Code} {row.EcosystemCode}"));
        foreach (var (line, row) in expected.Zip(actual))
        {
            Assert.Equal(Number(line[2]), row.Persons!.Value, 1e-6 * Number(line[2]));
            Assert.Equal(Number(line[3]), row.LocationQuotient!.Value, 1e-6);
            Assert.Equal(Number(line[4]), 100 * row.Share!.Value, 1e-6);
        }
    }

    [Theory]
    [InlineData("ES", 12)]
    [InlineData("AT", 8)]
    public void Relevant_agglomerations_by_country_in_2014(string country, int expected)
    {
        Assert.Equal(expected, Modelled.Rows.Count(row => row.IsReferenceYear && row.IsRelevant == true && row.Region.Country == country));
    }

    [Fact]
    public void All_rows_are_modelled_and_none_is_among_the_measured()
    {
        Assert.All(Modelled.Rows, row => Assert.Equal(EcosystemBasis.Modelled, row.Basis));
        Assert.All(samples.Report.Context.Indicators.RegionEcosystems, row => Assert.Equal(EcosystemBasis.Measured, row.Basis));
    }

    [Fact]
    public void Every_member_state_has_rows_or_a_reason()
    {
        var countries = Modelled.Countries.Where(country => country.Year == 2014).ToDictionary(country => country.Country);

        Assert.Subset(countries.Keys.ToHashSet(), Countries.Eu27.ToHashSet());
        Assert.Equal(["AT", "ES"], countries.Values.Where(country => country.Reason is null).Select(country => country.Country).Order(StringComparer.Ordinal));
        Assert.Equal(("nama_10_a64_e", 2022, true, "official_2018"), (countries["ES"].NationalSourceId, countries["ES"].NationalYear, countries["ES"].HasRegionalShares, countries["ES"].EuropeSourceId));
        Assert.False(countries["AT"].HasRegionalShares);
        Assert.Contains("nama_10_a64_e", countries["IT"].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_are_scaled_to_the_survey_and_never_the_survey_to_the_shares()
    {
        var (plain, doubled) = (Small(1), Small(2));

        Assert.NotEmpty(plain.Rows);
        Assert.Equal(plain.Rows.Select(row => Math.Round(row.Persons!.Value, 6)), doubled.Rows.Select(row => Math.Round(row.Persons!.Value, 6)));
    }

    [Fact]
    public void In_a_group_that_the_source_does_not_cover_all_regions_have_the_national_mix()
    {
        var health = Small(1).Rows.Where(row => row.EcosystemCode == "health").ToDictionary(row => row.Region.Code);

        // Every section group has 100, and nationally all divisions are alike; B-E the regions divide by themselves: AT12 has C10 alone, which is no part of health.
        var weights = EcosystemWeights.Of(EcosystemWeights.DefaultScheme);
        var national = SectionGroup.All.Where(group => group.Code != "B-E").Sum(group => 100 * group.Divisions.Average(division => weights.Weight("health", division)));
        Assert.Equal(national, health["AT12"].Persons!.Value, 1e-6);
        Assert.Equal(national + (100 * weights.Weight("health", "C21")), health["AT11"].Persons!.Value, 1e-6);
    }

    [Fact]
    public void A_country_without_regions_in_the_survey_has_a_reason_that_names_the_survey()
    {
        var reason = Small(1).Countries.Single(country => country.Country == "BE").Reason;

        Assert.Equal("lfs in the store has no regions of this country in 2014.", reason);
    }

    [Fact]
    public void A_country_whose_own_row_is_left_out_is_the_sum_of_its_regions()
    {
        string[] others = [.. Countries.Eu27.Where(country => country != "AT"), Countries.Eu27Aggregate];
        string[] regions = ["AT11", "AT12", "AT13", "AT21", "AT22", "AT31", "AT32", "AT33", "AT34"];

        Assert.Null(Small(1, [.. others, .. regions]).Countries.Single(country => country.Country == "AT").Reason);
        Assert.Equal("lfs in the store has neither this country as a whole nor all its regions in 2014.", Small(1, [.. others, .. regions[..2]]).Countries.Single(country => country.Country == "AT").Reason);
    }

    /// <summary>Every section group 100 in two regions; the source covers B-E, where AT11 has C21 alone and AT12 has C10 alone; nationally all divisions are 10.</summary>
    /// <param name="scale">What the figures of the source are multiplied by.</param>
    /// <param name="areas">Areas of the survey; null: the members and the two regions.</param>
    private static ModelledSet Small(double scale, string[]? areas = null)
    {
        areas ??= [.. Countries.Eu27, "AT11", "AT12"];
        var survey = TestSources.Of(
            TestSources.Entry("lfs", EmploymentRole.RegionBySectionGroup),
            [.. areas.SelectMany(area => SectionGroup.All.Select(group => $"{area} {group.Code} 2014 100").Append($"{area} TOTAL 2014 1000").Append($"{area} NRP 2014 0"))]);
        string Persons(double value) => (value * scale).ToString(CultureInfo.InvariantCulture);
        var statistics = TestSources.Of(
            TestSources.Entry("sbs", universe: ["B", "C", "D", "E"]),
            [
                .. Countries.Eu27.SelectMany(country => NaceRev2.Divisions.Where(division => "BCDE".Contains(division.Section, StringComparison.Ordinal)).Select(division => $"{country} {division.Code} 2014 {Persons(5)}")),
                .. Countries.Eu27.SelectMany(country => "BCDE".Select(section => $"{country} {section} 2014 {Persons(5 * NaceRev2.DivisionsOf(section.ToString()).Count)}")),
                .. new[] { "AT11 C21", "AT12 C10" }.SelectMany(cell => NaceRev2.Divisions.Where(division => "BCDE".Contains(division.Section, StringComparison.Ordinal))
                    .Select(division => $"{cell[..4]} {division.Code} 2014 {(cell.EndsWith(division.Code, StringComparison.Ordinal) ? Persons(50) : "0")}")),
            ]);
        var accounts = TestSources.Of(
            TestSources.Entry("accounts", EmploymentRole.CountryByDivision),
            [.. new[] { "AT", Countries.Eu27Aggregate }.SelectMany(area => NaceRev2.Divisions.Select(division => $"{area} {division.Code} 2015 10"))]);
        var sources = new EmploymentSources(new[] { survey, statistics, accounts }.ToLookup(source => source.Entry.Role), []);
        var year = new RegionalYear(new RegionalSource(statistics), null, ReportingRegionTable.Default, null, 2014);
        var set = new ModelledEcosystems(sources, ReportingRegionTable.Default, EcosystemWeights.Of(EcosystemWeights.DefaultScheme), Thresholds).Of(new RegionalSource(survey), [year], 2014, null);
        return set with { Rows = [.. set.Rows.Where(row => row.Region.Code is "AT11" or "AT12")] };
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
