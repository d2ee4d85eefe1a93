using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class AgglomerationThresholdsTests
{
    private readonly AgglomerationThresholds _thresholds = new();

    [Theory]
    [InlineData(1.5, false)]
    [InlineData(1.5000001, true)]
    [InlineData(0.2, false)]
    public void A_quotient_must_exceed_the_threshold(double quotient, bool expected) => Assert.Equal(expected, _thresholds.IsAgglomeration(quotient));

    [Theory]
    [InlineData(2, 0.01, true)]
    [InlineData(2, 0.00999, false)]
    [InlineData(1.4, 0.5, false)]
    public void A_share_must_reach_its_threshold(double quotient, double share, bool expected) => Assert.Equal(expected, _thresholds.IsRelevant(quotient, share));

    [Fact]
    public void What_is_not_known_is_neither_true_nor_false()
    {
        Assert.Null(_thresholds.IsAgglomeration(null));
        Assert.Null(_thresholds.IsRelevant(2, null));
        Assert.Null(_thresholds.IsRelevant(null, 0.5));
    }
}
