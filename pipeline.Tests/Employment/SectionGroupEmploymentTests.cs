using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class SectionGroupEmploymentTests
{
    [Fact]
    public void The_groups_divide_the_88_divisions()
    {
        Assert.Equal(88, SectionGroup.All.SelectMany(group => group.Divisions).Distinct().Count());
    }

    [Fact]
    public void Missing_groups_share_what_the_total_leaves_over_in_the_proportions_of_the_larger_area()
    {
        var employment = SectionGroupEmployment.Of(Cells(130, ("L", null), ("NRP", null), ("J", null)), code => code switch { "L" => 1, "NRP" => 2, _ => 3 })!;

        // 130 - 8 x 10 = 50, shared 1 : 2 : 3.
        Assert.Equal((50 / 6.0, 25.0, 100 / 6.0), (employment.Persons["L"], employment.Persons["J"], employment.NoResponsePersons));
        Assert.Equal(130 - (100 / 6.0), employment.TotalPersons, 1e-12);
    }

    [Fact]
    public void Without_a_total_nothing_is_known()
    {
        Assert.Null(SectionGroupEmployment.Of(_ => null, _ => 1));
        Assert.Null(SectionGroupEmployment.SumOf((area, code) => area == "A" ? 1 : null, ["A", "B"]));
    }

    private static Func<string, double?> Cells(double total, params (string Code, double? Persons)[] others) => code =>
        code == SectionGroup.Total ? total : others.Any(other => other.Code == code) ? others.First(other => other.Code == code).Persons : 10;
}
