using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class BorderlineTests
{
    [Theory]
    [InlineData(1.575, true)]
    [InlineData(1.43, true)]
    [InlineData(1.58, false)]
    [InlineData(1.42, false)]
    public void Within_5_percent_of_the_threshold_is_borderline(double quotient, bool expected) => Assert.Equal(expected, Borderline.Of(quotient, 1.5));

    [Fact]
    public void An_unknown_quotient_is_neither() => Assert.Null(Borderline.Of(null, 1.5));
}
