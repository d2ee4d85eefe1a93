using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class ShareComparisonRuleTests
{
    [Theory]
    [InlineData(1.0, ShareComparison.ClearlyAbove)]
    [InlineData(0.999, ShareComparison.SlightlyAbove)]
    [InlineData(0.15, ShareComparison.SlightlyAbove)]
    [InlineData(0.149, ShareComparison.InLine)]
    [InlineData(-0.149, ShareComparison.InLine)]
    [InlineData(-0.15, ShareComparison.SlightlyBelow)]
    [InlineData(-1.0, ShareComparison.ClearlyBelow)]
    public void The_word_goes_by_the_unrounded_difference(double points, ShareComparison expected) => Assert.Equal(expected, ShareComparisonRule.Of(points));
}
