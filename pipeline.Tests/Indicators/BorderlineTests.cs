using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class BorderlineTests
{
    [Theory]
    [InlineData(1.575, true)]
    [InlineData(1.43, true)]
    [InlineData(1.58, false)]
    [InlineData(1.42, false)]
    public void Within_5_percent_of_the_threshold_is_borderline(double quotient, bool expected) => Assert.Equal(expected, Borderline.Of(quotient, null, 1.5));

    [Theory]
    [InlineData(1.2, 1.9, true)]
    [InlineData(1.2, 1.5, false)]
    [InlineData(1.6, 2.5, false)]
    public void Bounds_that_hold_the_threshold_are_borderline_however_far_the_estimate(double lower, double upper, bool expected) =>
        Assert.Equal(expected, Borderline.Of(1.8, new IndicatorBounds(lower, upper, 0.01, 0.02), 1.5));

    [Fact]
    public void An_unknown_quotient_is_neither() => Assert.Null(Borderline.Of(null, null, 1.5));
}
