using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class ReferenceYearRuleTests
{
    [Fact]
    public void The_latest_year_that_is_complete_enough_is_chosen()
    {
        var chosen = ReferenceYearRule.Of([new(2012, 190, 200, 27, 99), new(2013, 170, 200, 22, 92), new(2014, 150, 200, 27, 99)]);

        Assert.Equal(new ReferenceYear(2013, IsPartial: false), chosen);
    }

    [Theory]
    [InlineData(159, 27, 99)]
    [InlineData(200, 19, 99)]
    [InlineData(200, 27, 89.9)]
    public void Regions_members_and_employment_must_all_suffice(int reporting, int members, double employmentPct)
    {
        Assert.False(ReferenceYearRule.Qualifies(new YearCoverage(2014, reporting, 200, members, employmentPct)));
    }

    [Fact]
    public void Without_a_complete_year_the_latest_with_most_reporting_regions_is_chosen_and_marked()
    {
        var chosen = ReferenceYearRule.Of([new(2012, 64, 192, 4, 30), new(2013, 64, 192, 4, 30), new(2014, 60, 192, 4, 30)]);

        Assert.Equal(new ReferenceYear(2013, IsPartial: true), chosen);
    }

    [Fact]
    public void Without_any_reporting_region_there_is_no_reference_year()
    {
        Assert.Null(ReferenceYearRule.Of([new(2014, 0, 192, 0, 0)]));
    }
}
