using Factsheets.Employment.Estimation;
using Factsheets.Indicators;
using Factsheets.Indicators.Validation;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class AccuracySentencesTests
{
    [Fact]
    public void A_paragraph_says_how_far_off_the_estimates_are_and_what_they_find()
    {
        var scale = new CellScale(0.01, 0.0001);
        MaskResult result = new([new(40, 60, 0, 70, 0, 0, 30, scale), new(200, 190, 160, 250, 100, 100, 100, scale)], 0, 0.4, true);

        var sentences = AccuracySentences.Of(new EstimationAccuracy(2014, [MaskScoring.Of(MaskKind.Realistic, 2014, [result], new AgglomerationThresholds())], null));

        Assert.Equal(
            "Measured on cells that are published in 2014 and confidential in the year before or after (2 cells of all countries, with those that would give them away): " +
            "hidden and estimated again, they are off by 12.5\u00A0% of the persons, with national shares in place of earlier years and local units by 45.8\u00A0%. " +
            "By size: under 50 persons 50.0\u00A0%; 50 to 249 5.0\u00A0%. " +
            "Of the relevant agglomerations that the estimates give, 100.0\u00A0% are right; of the true ones they find 100.0\u00A0%. " +
            "100.0\u00A0% of the true figures lie inside the bounds.",
            Assert.Single(sentences));
    }

    [Fact]
    public void Nothing_is_said_where_nothing_was_measured()
    {
        Assert.Empty(AccuracySentences.Of(null));
        Assert.Empty(AccuracySentences.Of(new EstimationAccuracy(2014, [], "nothing_to_mask")));
        Assert.Empty(AccuracySentences.Of(new EstimationAccuracy(2014, [MaskScoring.Of(MaskKind.Random, 2014, [], new AgglomerationThresholds())], null)));
    }
}
