using Factsheets.Employment.Estimation;
using Factsheets.Indicators;
using Factsheets.Indicators.Validation;

namespace Factsheets.Tests.Indicators.Validation;

public sealed class MaskScoringTests
{
    [Fact]
    public void Errors_bands_bounds_and_agglomerations_are_summed_up()
    {
        // A region of 10,000 persons: 100 persons are 1 %, and here an LQ of 1.
        var scale = new CellScale(0.01, 0.0001);
        var score = MaskScoring.Of(
            MaskKind.Random,
            2014,
            [
                new MaskResult([new(40, 60, 0, 70, 0, 40, 0, scale), new(200, 190, 160, 250, 100, 200, 200, scale)], 1, 0.4, true),
                new MaskResult([new(400, 300, 350, 500, 400, 400, 0, null), new(100, 160, 0, 90, 0, 63, 0, scale)], 0, 0.9, false),
            ],
            new AgglomerationThresholds());

        Assert.Equal((5, 1, 2, 1), (score.Cells, score.NotEstimated, score.Fittings, score.FittingsConverged));
        Assert.Equal(190.0 / 740, score.Wape!.Value, 1e-12);
        Assert.Equal([20.0 / 40, 70.0 / 300, 100.0 / 400, null], score.Bands.Select(band => band.Wape));
        Assert.Equal(new Detection(1, 1, 0), score.Agglomerations);
        Assert.Equal(new Detection(1, 0, 0), score.Certain);
        Assert.Equal(75.0, score.InsideBoundsPct);
        Assert.Equal(0.9, score.AdditivityGapPersons);
        Assert.Equal(37.0 / 740, score.WapeNationalProportions!.Value, 1e-12);
        Assert.Equal((240.0 / 740, 540.0 / 740), (score.WapeEqualSplit!.Value, score.WapeNationalShares!.Value));
    }

    [Fact]
    public void Without_cells_there_are_no_rates()
    {
        var score = MaskScoring.Of(MaskKind.Realistic, null, [], new AgglomerationThresholds());

        Assert.Null(score.Wape);
        Assert.Null(score.InsideBoundsPct);
        Assert.Null(score.RelevantAgglomerations.Precision);
    }
}
