using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class OfficialEu27Employment2018Tests
{
    [Fact]
    public void Every_ecosystem_has_its_figure_in_sort_order() =>
        Assert.Equal(Ecosystems.All.Select(ecosystem => ecosystem.Code), OfficialEu27Employment2018.All.Select(row => row.Ecosystem));

    [Theory]
    [InlineData("aerospace_defence", 4_357_054.5, 2.3288)]
    [InlineData("energy_renewables", 1_175_411.9, 0.6283)]
    [InlineData("energy_intensive_industries", 7_729_849.7, 4.1316)]
    [InlineData("retail", 29_703_741.5, 15.8766)]
    public void Thousand_persons_are_turned_to_persons(string ecosystem, double persons, double sharePct) =>
        Assert.Equal(new OfficialEcosystemEmployment(ecosystem, persons, sharePct), OfficialEu27Employment2018.Find(ecosystem));

    [Fact]
    public void Shares_are_those_of_the_sum_of_the_14()
    {
        var sum = OfficialEu27Employment2018.All.Sum(row => row.EmploymentPersons);
        Assert.All(OfficialEu27Employment2018.All, row => Assert.Equal(row.SharePct, 100 * row.EmploymentPersons / sum, 0.00005 + 1e-9));
    }

    [Fact]
    public void The_scheme_behind_the_figures_is_one_of_the_embedded() => Assert.Contains(OfficialEu27Employment2018.Scheme, EcosystemWeights.Schemes);

    [Fact]
    public void An_unknown_ecosystem_has_no_figure() => Assert.Null(OfficialEu27Employment2018.Find("Retail"));
}
