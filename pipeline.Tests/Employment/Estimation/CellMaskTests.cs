using CsCheck;
using Factsheets.Employment.Estimation;

namespace Factsheets.Tests.Employment.Estimation;

public sealed class CellMaskTests
{
    private static readonly EstimationGrid Table = TestGrids.Of(
        "C C10 C11 C12", "ES 1000 400 350 250", "ES11 200 100 60 40", "ES12 300 90 110 100", "ES13 250 120 90 40", "ES14 250 90 90 70");

    [Fact]
    public void No_masked_cell_follows_by_subtraction()
    {
        Gen.Int[1, 4].Select(Gen.Int[1, 3], (geo, activity) => Table.Cell(geo, activity)).List[1, 4].Sample(chosen =>
        {
            var masked = CellMask.WithSecondary(Table, chosen);

            var bounds = TestGrids.Bounds(Table.Without(masked));
            Assert.Subset(masked.ToHashSet(), chosen.ToHashSet());
            Assert.All(masked, cell => Assert.True(bounds.Upper[cell] - bounds.Lower[cell] > 1, $"{cell} follows"));
        });
    }

    [Fact]
    public void The_smallest_other_figures_are_hidden_with_a_cell()
    {
        Assert.Contains(Table.Find("ES11", "C12")!.Value, CellMask.WithSecondary(Table, [Table.Find("ES11", "C11")!.Value]));
    }

    [Fact]
    public void The_random_choice_is_the_same_every_time_and_the_realistic_one_is_what_is_confidential_beside_the_year()
    {
        var source = TestSources.Of(TestSources.Entry("sbs"), "ES11 C10 2013 : c", "ES12 C11 2015 : c", "ES13 C12 2013 5", "ES13 C12 2016 : c");

        Assert.Equal(CellMask.Choose(Table, MaskKind.Random, source), CellMask.Choose(Table, MaskKind.Random, source));
        Assert.Equal([Table.Find("ES11", "C10")!.Value, Table.Find("ES12", "C11")!.Value], CellMask.Choose(Table, MaskKind.Realistic, source));
    }
}
