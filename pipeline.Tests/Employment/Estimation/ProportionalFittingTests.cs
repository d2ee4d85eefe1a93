using Factsheets.Employment.Estimation;

namespace Factsheets.Tests.Employment.Estimation;

public sealed class ProportionalFittingTests
{
    private static readonly EstimationGrid Square = TestGrids.Of("C C10 C11", "ES 100 60 40", "ES11 70 ? ?", "ES12 30 ? ?");

    [Fact]
    public void The_fitted_cells_keep_the_odds_of_the_first_values_and_meet_the_sums()
    {
        // Odds ratio 4 * 1 / (1 * 1) = 4 with these margins: x (x - 30) = 4 (70 - x)(60 - x), so x = (490 - sqrt(38500)) / 6.
        var (result, grid) = Fit(Square, (cell, g) => cell == g.Find("ES11", "C10") ? 4 : 1);
        var values = grid.Leaves.ToDictionary(cell => cell, cell => result.Values[cell]);

        var x = values[grid.Find("ES11", "C10")!.Value];
        Assert.True(result.IsConverged);
        Assert.Equal((490 - Math.Sqrt(38_500)) / 6, x, 0.3);
        Assert.Equal(70, x + values[grid.Find("ES11", "C11")!.Value], 0.5);
        Assert.Equal(60, x + values[grid.Find("ES12", "C10")!.Value], 0.5);
    }

    [Fact]
    public void A_cell_stays_inside_its_bounds_and_the_others_take_the_rest()
    {
        // ES12 holds at most 30 of anything, so ES11 has at least 30 of C10 whatever the first values say.
        var (result, grid) = Fit(Square, (cell, g) => cell == g.Find("ES11", "C10") ? 0 : 1000);

        Assert.InRange(result.Values[grid.Find("ES11", "C10")!.Value], 30, 60);
        Assert.True(result.GapPersons <= 0.5);
    }

    [Fact]
    public void A_sum_that_leaves_nothing_over_makes_zeros()
    {
        var (result, grid) = Fit(TestGrids.Of("C C10 C11 C12", "ES ? ? ? ?", "ES11 100 100 ? ?", "ES12 50 ? ? 20"), (_, _) => 10);

        Assert.Equal((0, 0), (result.Values[grid.Find("ES11", "C11")!.Value], result.Values[grid.Find("ES11", "C12")!.Value]));
        Assert.True(result.IsConverged);
    }

    [Fact]
    public void Not_to_converge_is_a_result()
    {
        var grid = TestGrids.Of("C C10 C11", "ES ? ? ?", "ES11 100 ? ?", "ES12 ? ? ?");
        var open = TestGrids.Bounds(grid);
        int[] cells = [grid.Find("ES11", "C10")!.Value, grid.Find("ES11", "C11")!.Value];

        var result = ProportionalFitting.Fit([.. Enumerable.Repeat(1.0, grid.Count)], open, [new FittingConstraint(cells, 100, 1), new FittingConstraint(cells, 40, 1)]);

        Assert.False(result.IsConverged);
        Assert.Equal(200, result.Rounds);
        Assert.Equal(60, result.GapPersons, 1.0);
    }

    private static (FittingResult Result, EstimationGrid Grid) Fit(EstimationGrid grid, Func<int, EstimationGrid, double> first)
    {
        var bounds = TestGrids.Bounds(grid);
        return (ProportionalFitting.Fit([.. Enumerable.Range(0, grid.Count).Select(cell => first(cell, grid))], bounds, FittingConstraint.Of(grid, bounds.Margins)), grid);
    }
}
