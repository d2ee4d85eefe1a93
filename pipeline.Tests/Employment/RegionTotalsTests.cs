using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class RegionTotalsTests
{
    private static readonly Universe Universe = Universe.Of(["I", "J"]);

    private static readonly EuropeanReference Europe = new(
        2014,
        Universe.Divisions.ToDictionary(division => division, division => division == "J63" ? new ReferenceCell(10, 0, 90) : new ReferenceCell(100, 0, 0)),
        new Dictionary<string, double> { ["I"] = 200, ["J"] = 600 });

    [Fact]
    public void A_published_section_enters_with_the_section_of_both_sides()
    {
        var totals = RegionTotals.Of(Universe, Europe, Cells(("I", 20), ("J", 60), ("I55", 1)));

        Assert.Equal(new RegionTotals(80, 800, 100), totals);
    }

    [Fact]
    public void For_a_missing_section_only_divisions_that_both_sides_have_enter()
    {
        var totals = RegionTotals.Of(Universe, Europe, Cells(("I", 20), ("J58", 7), ("J63", 3)));

        Assert.Equal(new RegionTotals(27, 300, 37.5), totals);
        Assert.True(totals.IsNotComparable);
    }

    private static Func<string, double?> Cells(params (string Activity, double Persons)[] cells) =>
        activity => cells.Where(cell => cell.Activity == activity).Select(cell => (double?)cell.Persons).FirstOrDefault();
}
