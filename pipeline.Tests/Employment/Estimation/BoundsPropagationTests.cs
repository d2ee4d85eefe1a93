using CsCheck;
using Factsheets.Employment.Estimation;

namespace Factsheets.Tests.Employment.Estimation;

public sealed class BoundsPropagationTests
{
    [Fact]
    public void A_hidden_cell_lies_between_0_and_what_row_and_column_leave_over()
    {
        var grid = TestGrids.Of("C C10 C11 C12", "ES 300 100 120 80", "ES11 100 ? ? 40", "ES12 100 ? 45 ?", "ES13 100 70 ? ?");

        // The row of ES11 leaves 60 for C10 and C11. Column C11 leaves 75 for ES11 and ES13, of which ES13 can hold 30.
        Assert.Equal((0, 15), TestGrids.BoundsOf(grid, "ES11", "C10"));
        Assert.Equal((45, 60), TestGrids.BoundsOf(grid, "ES11", "C11"));
    }

    [Fact]
    public void A_cell_that_is_alone_in_its_row_follows_exactly()
    {
        Assert.Equal((60, 60), TestGrids.BoundsOf(TestGrids.Of("C C10 C11", "ES ? ? ?", "ES11 100 40 ?", "ES12 ? ? ?"), "ES11", "C11"));
    }

    [Fact]
    public void A_hidden_section_and_a_hidden_area_carry_bounds_on()
    {
        var grid = TestGrids.Of("C C10 C11", "ES 200 150 50", "ES1 ? ? ?", "ES2 80 60 20", "ES11 90 ? ?", "ES12 ? ? ?", "ES21 80 60 20");

        // ES1 is 120 of which C10 is 90; ES12 has the 30 that ES11 leaves over.
        Assert.Equal((120, 120), TestGrids.BoundsOf(grid, "ES1", "C"));
        Assert.Equal((30, 30), TestGrids.BoundsOf(grid, "ES12", "C"));
        Assert.Equal((60, 90), TestGrids.BoundsOf(grid, "ES11", "C10"));
    }

    [Fact]
    public void A_cell_of_which_no_sum_is_published_has_no_upper_bound()
    {
        Assert.Equal((0, double.PositiveInfinity), TestGrids.BoundsOf(TestGrids.Of("C C10 C11", "ES ? ? 50", "ES11 ? ? 20", "ES12 ? 5 30"), "ES11", "C10"));
    }

    [Fact]
    public void A_sum_below_its_published_parts_is_a_conflict_that_is_dropped_and_named_and_nothing_is_rescaled()
    {
        var grid = TestGrids.Of("C C10 C11", "ES 300 180 120", "ES11 100 70 40", "ES12 200 ? ?");

        var bounds = TestGrids.Bounds(grid);

        // The ten persons too many of ES11 are missing in what the nation leaves for ES12.
        Assert.Equal([new MarginConflict("ES", 2014, "ES11", "C", "activities", -10), new MarginConflict("ES", 2014, "ES12", "C", "activities", 10)], bounds.Conflicts);
        Assert.Equal((110, 110), TestGrids.BoundsOf(grid, "ES12", "C10"));
        Assert.Equal((80, 80), TestGrids.BoundsOf(grid, "ES12", "C11"));
    }

    [Fact]
    public void A_sum_above_what_its_parts_can_hold_is_a_conflict_too()
    {
        Assert.Contains(
            new MarginConflict("ES", 2014, "ES", "C10", "regions", 10),
            TestGrids.Bounds(TestGrids.Of("C C10 C11", "ES ? 90 ?", "ES11 100 30 70", "ES12 100 50 50")).Conflicts);
    }

    [Fact]
    public void Where_sums_are_off_by_rounding_bounds_allow_for_it_and_do_not_creep()
    {
        // ES13 shows rounding (70 + 31 against 100), so half a person a published figure is allowed for.
        var (lower, upper) = TestGrids.BoundsOf(TestGrids.Of("C C10 C11", "ES 200 149 51", "ES12 100 ? ?", "ES13 100 70 31"), "ES12", "C10");

        Assert.InRange(lower, 76, 79);
        Assert.InRange(upper, 79, 82);
        Assert.Empty(TestGrids.Bounds(TestGrids.Of("C C10 C11", "ES 200 149 51", "ES12 100 ? ?", "ES13 100 70 31")).Conflicts);
    }

    [Fact]
    public void Whatever_is_hidden_of_a_table_that_adds_up_the_truth_stays_inside_the_bounds()
    {
        Gen.Select(Gen.Int[0, 500].Array[12], Gen.Bool.Array[20]).Sample((leaves, hidden) =>
        {
            var truth = Table(leaves);
            var masked = truth.Without(Enumerable.Range(0, truth.Count).Where(cell => hidden[cell]));

            var bounds = TestGrids.Bounds(masked);

            Assert.Empty(bounds.Conflicts);
            for (var cell = 0; cell < truth.Count; cell++)
            {
                Assert.InRange(truth.Persons[cell]!.Value, bounds.Lower[cell] - 1e-6, bounds.Upper[cell] + 1e-6);
            }
        });
    }

    /// <summary>A country of four regions and three divisions with all sums.</summary>
    private static EstimationGrid Table(int[] leaves)
    {
        int Leaf(int region, int division) => leaves[(region * 3) + division];
        var rows = Enumerable.Range(0, 4).Select(region => Line($"ES1{region}", division => Leaf(region, division))).ToList();
        return TestGrids.Of(["C C10 C11 C12", Line("ES", division => Enumerable.Range(0, 4).Sum(region => Leaf(region, division))), .. rows]);

        static string Line(string geo, Func<int, int> division) => $"{geo} {division(0) + division(1) + division(2)} {division(0)} {division(1)} {division(2)}";
    }
}
