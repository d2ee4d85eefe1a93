using Factsheets.Employment.Estimation;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class LinearDisclosureTests
{
    [Fact]
    public void A_sum_with_one_unknown_cell_gives_it()
    {
        Assert.Equal([0], LinearDisclosure.Follow([Sum((0, 1), (7, 1))], Unknown((500, 0, 1000), (600, 0, 1000))));
    }

    [Fact]
    public void Two_unknown_cells_of_one_sum_do_not_follow()
    {
        Assert.Empty(LinearDisclosure.Follow([Sum((0, 1), (1, 1))], Unknown((500, 0, 1100), (600, 0, 1100))));
    }

    [Fact]
    public void Two_sums_of_the_same_cells_with_other_weights_give_both()
    {
        Assert.Equal([0, 1], LinearDisclosure.Follow([Sum((0, 1), (1, 1)), Sum((0, 0.5), (1, 0.2))], Unknown((500, 0, 1100), (600, 0, 1100))).Order());
    }

    [Fact]
    public void A_cell_between_two_rings_follows_although_no_sum_leaves_it_alone()
    {
        // Cells 0-3 are a ring, 5-8 another; cell 4 ties them together, and the difference of the sums gives it.
        Dictionary<int, double>[] sums = [Sum((0, 1), (1, 1)), Sum((0, 1), (2, 1)), Sum((1, 1), (3, 1)), Sum((2, 1), (3, 1), (4, 1)), Sum((4, 1), (5, 1), (6, 1)), Sum((5, 1), (7, 1)), Sum((6, 1), (8, 1)), Sum((7, 1), (8, 1))];

        Assert.Equal([4], LinearDisclosure.Follow(sums, Unknown([.. Enumerable.Repeat((500.0, 0.0, 2000.0), 9)])));
    }

    [Fact]
    public void Another_cell_that_is_nearly_known_leaves_little_room()
    {
        Assert.Contains(0, LinearDisclosure.Follow([Sum((0, 1), (1, 1))], Unknown((500, 0, 520), (20, 0, 25))));
    }

    [Theory]
    [InlineData(800, 1000, false)]
    [InlineData(801, 1000, true)]
    [InlineData(0, 0, true)]
    [InlineData(0, 5, false)]
    public void Bounds_within_a_fifth_of_the_upper_one_give_a_level_away(double lower, double upper, bool expected) => Assert.Equal(expected, LinearDisclosure.IsNarrow(lower, upper));

    private static Dictionary<int, double> Sum(params (int Cell, double Weight)[] terms) => terms.ToDictionary(term => term.Cell, term => term.Weight);

    private static Dictionary<int, CellEstimate> Unknown(params (double Persons, double Lower, double Upper)[] cells) =>
        cells.Select((cell, i) => (cell, i)).ToDictionary(pair => pair.i, pair => new CellEstimate(pair.cell.Persons, pair.cell.Lower, pair.cell.Upper, EstimationMethod.Share, 2014));
}
