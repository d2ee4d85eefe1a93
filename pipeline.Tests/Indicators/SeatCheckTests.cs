using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class SeatCheckTests(SampleStore samples)
{
    [Fact]
    public void A_region_with_twice_the_jobs_of_the_country_in_the_same_sections_has_ratio_2_and_is_marked()
    {
        var check = Check(
            ["AT F 2014 300", "AT J 2014 100", "AT11 F 2014 200", "AT11 J 2014 20", "AT12 F 2014 100", "AT12 J 2014 80"],
            ["AT F 2014 300", "AT J 2014 100", "AT11 F 2014 90", "AT11 J 2014 20", "AT12 F 2014 100", "AT12 J 2014 80"]);

        Assert.Equal(2, check.Ratio("AT11")!.Value, 1e-12);
        Assert.Equal(1, check.Ratio("AT12")!.Value, 1e-12);
        Assert.True(SeatCheck.IsAffected(check.Ratio("AT11")));
        Assert.False(SeatCheck.IsAffected(check.Ratio("AT12")));
    }

    [Fact]
    public void A_group_that_the_survey_does_not_publish_leaves_both_sides()
    {
        var check = Check(
            ["AT F 2014 900", "AT J 2014 100", "AT11 F 2014 90", "AT11 J 2014 999"],
            ["AT F 2014 900", "AT J 2014 100", "AT11 F 2014 90", "AT11 J 2014 : u"]);

        Assert.Equal(1, check.Ratio("AT11")!.Value, 1e-12);
    }

    [Fact]
    public void A_region_of_which_too_little_is_in_both_sources_has_no_ratio()
    {
        var check = Check(
            ["AT F 2014 700", "AT J 2014 300", "AT11 F 2014 90", "AT11 J 2014 : c"],
            ["AT F 2014 700", "AT J 2014 300", "AT11 F 2014 90", "AT11 J 2014 30"]);

        Assert.Null(check.Ratio("AT11"));
        Assert.Null(SeatCheck.IsAffected(check.Ratio("AT11")));
        Assert.Null(check.Deviation("AT"));
    }

    [Fact]
    public void Only_the_published_sections_of_a_group_are_compared_with_the_same_of_the_country()
    {
        // B is hidden in the region and holds 10 of 100: the region's C, D, E over the group are set beside the country's C, D, E.
        var check = Check(
            ["AT B 2014 10", "AT C 2014 80", "AT D 2014 5", "AT E 2014 5", "AT11 B 2014 : c", "AT11 C 2014 40", "AT11 D 2014 2.5", "AT11 E 2014 2.5"],
            ["AT B-E 2014 100", "AT11 B-E 2014 50"],
            ["B", "C", "D", "E"]);

        Assert.Equal(45.0 / 50 / (90.0 / 100), check.Ratio("AT11")!.Value, 1e-12);
    }

    [Theory]
    [InlineData(0.66, true)]
    [InlineData(0.67, false)]
    [InlineData(1.5, false)]
    [InlineData(1.51, true)]
    public void Outside_two_thirds_to_one_and_a_half_a_region_is_marked(double ratio, bool expected)
    {
        Assert.Equal(expected, SeatCheck.IsAffected(ratio));
    }

    [Fact]
    public void The_deviation_weighs_the_logarithms_by_employment()
    {
        // ln 1 = 0 with weight 3, ln e = 1 with weight 1: mean 0.25, variance 0.1875.
        Assert.Equal(Math.Sqrt(0.1875), SeatCheck.DeviationOf([(1, 3), (Math.E, 1)])!.Value, 1e-12);
        Assert.True(SeatCheck.IsCountryAffected(0.2501));
        Assert.False(SeatCheck.IsCountryAffected(0.25));
        Assert.Null(SeatCheck.DeviationOf([]));
    }

    [Fact]
    public void A_country_whose_jobs_are_booked_in_its_capital_stays_out_of_comparisons()
    {
        // The capital books 300 jobs of the 600 for 150 of the 600 employed who live there; the other regions have what is left.
        var check = Check(
            ["PL F 2014 400", "PL J 2014 200", "PL12 F 2014 150", "PL12 J 2014 150", "PL21 F 2014 150", "PL21 J 2014 30", "PL22 F 2014 100", "PL22 J 2014 20"],
            ["PL F 2014 400", "PL J 2014 200", "PL12 F 2014 100", "PL12 J 2014 50", "PL21 F 2014 180", "PL21 J 2014 90", "PL22 F 2014 120", "PL22 J 2014 60"]);

        Assert.Equal((2, 180.0 / 270, 120.0 / 180), (check.Ratio("PL12")!.Value, check.Ratio("PL21")!.Value, check.Ratio("PL22")!.Value));
        Assert.All((string[])["PL12", "PL21", "PL22"], region => Assert.True(SeatCheck.IsAffected(check.Ratio(region))));
        Assert.True(SeatCheck.IsCountryAffected(check.Deviation("PL")));
    }

    [Theory]
    [InlineData("ES", 0.0783)]
    [InlineData("IT", 0.0553)]
    [InlineData("PL", 0.1556)]
    [InlineData("SE", 0.0868)]
    public void Countries_of_the_samples_have_the_deviations_of_an_independent_calculation(string country, double expected)
    {
        var deviation = samples.Report.Context.Indicators.SeatCheck!.Deviation(country);

        Assert.Equal(expected, deviation!.Value, 0.00005);
        Assert.False(SeatCheck.IsCountryAffected(deviation));
    }

    [Theory]
    [InlineData("ES30", 1.144)]
    [InlineData("ES43", 0.890)]
    [InlineData("ITC4", 1.054)]
    [InlineData("ITH1", 1.170)]
    [InlineData("PL12", 1.210)]
    [InlineData("SE11", 1.145)]
    public void Regions_of_the_samples_have_the_ratios_of_an_independent_calculation(string region, double expected)
    {
        var rows = samples.Report.Context.Indicators.RegionSectors.Where(row => row.IsReferenceYear && row.Region.Code == region).ToList();

        Assert.All(rows, row => Assert.Equal((expected, false), (Math.Round(row.SeatRatio!.Value, 3), row.IsSeatAffected)));
    }

    private static SeatCheck Check(string[] statistics, string[] survey, string[]? universe = null)
    {
        var source = TestSources.Of(TestSources.Entry("sbs", universe: universe ?? ["F", "J"]), statistics);
        var year = new RegionalYear(new RegionalSource(source), null, ReportingRegionTable.Default, NutsVersion.Nuts2013, 2014);
        return new SeatCheck(year, new RegionalSource(TestSources.Of(TestSources.Entry("lfs", EmploymentRole.RegionBySectionGroup), survey)));
    }
}
