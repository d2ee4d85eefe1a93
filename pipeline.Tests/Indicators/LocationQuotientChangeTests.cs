using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class LocationQuotientChangeTests
{
    [Fact]
    public void The_nearest_year_from_three_to_six_back_is_compared()
    {
        Assert.Equal(1.0, Change(new() { [2014] = 3, [2013] = 9, [2010] = 2, [2009] = 1 }), 12);
    }

    [Fact]
    public void A_change_of_up_to_a_tenth_is_not_shown() => Assert.Null(Of(new() { [2014] = 1.1, [2011] = 1.0 }, []));

    [Theory]
    [InlineData(2012, true)]
    [InlineData(2014, true)]
    [InlineData(2011, false)]
    public void A_break_after_the_earlier_year_rules_the_comparison_out(int breakYear, bool ruledOut)
    {
        var change = Of(new() { [2014] = 3, [2011] = 2 }, new() { [breakYear] = "bd" });

        Assert.Equal(ruledOut, change is null);
    }

    [Fact]
    public void Without_an_earlier_year_there_is_no_change() => Assert.Null(Of(new() { [2014] = 3, [2012] = 1 }, []));

    private static double Change(Dictionary<int, double> quotients) => Of(quotients, [])!.Value;

    private static double? Of(Dictionary<int, double> quotients, Dictionary<int, string> flags) =>
        LocationQuotientChange.Of(2014, year => quotients.TryGetValue(year, out var quotient) ? quotient : null, flags.GetValueOrDefault);
}
