using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class EvidenceRuleTests
{
    private static readonly AgglomerationThresholds Thresholds = new();

    [Theory]
    [InlineData(true, Evidence.Published)]
    [InlineData(false, null)]
    [InlineData(null, null)]
    public void Without_bounds_a_relevant_one_is_published(bool? isRelevant, Evidence? expected) => Assert.Equal(expected, EvidenceRule.Of(isRelevant, null, Thresholds));

    [Theory]
    [InlineData(true, 1.6, 2.0, 0.029, 0.034, Evidence.Certain)]
    [InlineData(true, 1.2, 2.0, 0.029, 0.034, Evidence.Likely)]
    [InlineData(true, 1.6, 2.0, 0.008, 0.034, Evidence.Likely)]
    [InlineData(false, 1.2, 1.6, 0.029, 0.034, Evidence.NotExcluded)]
    [InlineData(false, 1.2, 1.5, 0.029, 0.034, null)]
    [InlineData(false, 1.6, 2.0, 0.001, 0.009, null)]
    public void Bounds_decide_quotient_and_share_or_the_estimate_says_so_or_they_leave_it_possible(bool isRelevant, double lower, double upper, double shareLower, double shareUpper, Evidence? expected) =>
        Assert.Equal(expected, EvidenceRule.Of(isRelevant, new IndicatorBounds(lower, upper, shareLower, shareUpper), Thresholds));

    [Theory]
    [InlineData(Evidence.Published, true)]
    [InlineData(Evidence.Certain, true)]
    [InlineData(Evidence.Likely, false)]
    [InlineData(Evidence.NotExcluded, false)]
    [InlineData(null, false)]
    public void Only_published_and_certain_ones_count(Evidence? evidence, bool expected) => Assert.Equal(expected, EvidenceRule.Counts(evidence));
}
