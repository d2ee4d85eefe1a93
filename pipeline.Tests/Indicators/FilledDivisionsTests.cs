using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class FilledDivisionsTests
{
    private static readonly SectionGroup Group = SectionGroup.All.Single(group => group.Code == "G-I");

    [Fact]
    public void What_a_section_leaves_over_goes_to_its_missing_divisions_in_the_proportions_of_the_larger_area()
    {
        var filled = Fill(("G", 100), ("G45", 40), ("H", 10), ("H49", 2), ("H50", 2), ("H51", 2), ("H52", 2), ("H53", 2), ("I", 5), ("I55", 2), ("I56", 3))!;

        Assert.Equal((40.0, 40.0, 20.0), (filled["G45"], filled["G46"], filled["G47"]));
        Assert.Equal(115, filled.Values.Sum(), 1e-12);
    }

    [Fact]
    public void Without_a_section_the_published_divisions_set_the_scale()
    {
        var filled = Fill(("G45", 10), ("H", 1), ("I", 1))!;

        Assert.Equal((10.0, 20.0, 10.0), (filled["G45"], filled["G46"], filled["G47"]));
    }

    [Fact]
    public void A_section_of_which_nothing_is_published_takes_the_scale_of_the_others()
    {
        var filled = Fill(("G", 4), ("H", 5))!;

        Assert.Equal((1.0, 1.0), (filled["I55"], filled["I56"]));
    }

    [Fact]
    public void Of_nothing_comes_nothing()
    {
        Assert.Null(Fill());
    }

    /// <summary>In the larger area every division has 1, but G46 has 2.</summary>
    private static IReadOnlyDictionary<string, double>? Fill(params (string Activity, double Persons)[] cells) =>
        FilledDivisions.Of(Group, activity => cells.Where(cell => cell.Activity == activity).Select(cell => (double?)cell.Persons).FirstOrDefault(), division => division == "G46" ? 2 : 1);
}
