using System.Text.Json;
using Factsheets.Classifications;
using Factsheets.Employment.Estimation;
using Factsheets.Indicators;
using Factsheets.Indicators.Validation;
using Factsheets.Outputs.Editions;

namespace Factsheets.Tests.Indicators.Validation;

public sealed class EstimationAccuracyTests(SampleStore samples)
{
    private IndicatorSet Indicators => samples.Report.Context.Indicators;

    [Fact]
    public void The_reference_year_is_measured_with_both_masks()
    {
        var accuracy = Indicators.Accuracy;

        Assert.Equal((2014, null), (accuracy.Year, accuracy.Reason));
        Assert.Equal([MaskKind.Random, MaskKind.Realistic], accuracy.Scores.Select(score => score.Mask));
        Assert.All(accuracy.Scores, score =>
        {
            Assert.InRange(score.Cells, 100, 2000);
            Assert.InRange(score.Wape!.Value, 0, 0.15);
            Assert.True(score.Wape < score.WapeNationalShares);
            Assert.InRange(score.InsideBoundsPct!.Value, 98.5, 100);
        });
    }

    [Fact]
    public void Nothing_is_measured_where_nothing_is_estimated_or_there_is_no_regional_source()
    {
        var protocol = new MaskedCellProtocol(Indicators.Sources, ReportingRegionTable.Default, new AgglomerationThresholds());

        Assert.Equal((2014, "not_estimated"), Reason(EstimationAccuracy.Of(Indicators.Reference, isEstimated: false, protocol)));
        Assert.Equal((null, "no_regional_source"), Reason(EstimationAccuracy.Of(null, isEstimated: true, protocol)));

        static (int?, string?) Reason(EstimationAccuracy accuracy)
        {
            Assert.Empty(accuracy.Scores);
            return (accuracy.Year, accuracy.Reason);
        }
    }

    [Fact]
    public async Task The_edition_holds_it_without_any_time_that_was_taken()
    {
        var path = samples.PathOf(EditionPaths.Folder(samples.Report.Context.Edition) + DataQuality.FileName);
        using var quality = JsonDocument.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));

        var scores = quality.RootElement.GetProperty("estimation_accuracy").GetProperty("scores");

        Assert.Equal(2, scores.GetArrayLength());
        Assert.DoesNotContain(scores[0].EnumerateObject(), property => property.Name.Contains("second", StringComparison.Ordinal) || property.Name.Contains("time", StringComparison.Ordinal));
    }
}
