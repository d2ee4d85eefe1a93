using Factsheets.Employment.Estimation;

namespace Factsheets.Tests.Employment.Estimation;

public sealed class PriorRuleTests
{
    private static readonly EstimationGrid Grid = TestGrids.Of("C C10 C11 C12", "ES 300 120 100 80", "ES11 100 ? ? 40", "ES12 200 ? ? 40");

    [Fact]
    public void The_nearest_earlier_year_grows_with_the_nation()
    {
        var prior = Of("ES11", "C10", persons: (geo, activity, year) => (geo, activity, year) switch
        {
            ("ES11", "C10", 2012) => 30,
            ("ES11", "C10", 2011) => 99,
            ("ES", "C10", 2012) => 80,
            _ => null,
        });

        Assert.Equal(new Prior(45, EstimationMethod.Time, 2012), prior);
    }

    [Fact]
    public void Neither_later_years_nor_those_more_than_seven_back_are_looked_at()
    {
        Assert.Equal(EstimationMethod.Share, Of("ES11", "C10", persons: (_, _, year) => year is > 2013 or < 2007 ? 50 : null).Method);
    }

    [Fact]
    public void Local_units_come_next_times_persons_per_unit_of_the_country()
    {
        // (120 + 50 * 2) / (50 + 50) = 2.2 persons a unit.
        var prior = Of("ES11", "C10", units: (geo, activity) => (geo, activity) switch { ("ES", "C10") => 50, ("ES11", "C10") => 10, _ => null }, ratio: 2);

        Assert.Equal((22, EstimationMethod.LocalUnits, 2014), (prior.Persons, prior.Method, prior.SourceYear));
    }

    [Fact]
    public void Last_what_the_section_leaves_over_is_shared_out_as_in_the_nation()
    {
        // ES11 leaves 60 for C10 and C11, which are 120 and 100 in the nation.
        Assert.Equal(60.0 * 120 / 220, Of("ES11", "C10").Persons, 1e-9);
    }

    [Theory]
    [InlineData(1000, 150, 10.0, 7.5)]
    [InlineData(0, 0, 10.0, 10.0)]
    [InlineData(30, 10, null, 3.0)]
    [InlineData(0, 0, null, null)]
    public void Persons_per_unit_are_drawn_to_those_of_all_countries(double persons, double units, double? all, double? expected)
    {
        Assert.Equal(expected, PersonsPerUnit.Of(persons, units, all));
    }

    private static Prior Of(string geo, string activity, Func<string, string, int, double?>? persons = null, Func<string, string, double?>? units = null, double? ratio = null) =>
        new PriorRule(Grid, new CellHistory(persons ?? ((_, _, _) => null), units ?? ((_, _) => null), _ => ratio)).Of(Grid.Find(geo, activity)!.Value);
}
