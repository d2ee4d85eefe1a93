using Factsheets.Employment;
using Factsheets.Employment.Estimation;

namespace Factsheets.Tests.Employment.Estimation;

public sealed class EstimationGridRuleTests
{
    [Fact]
    public void Regions_stand_below_their_areas_and_divisions_below_their_sections()
    {
        var grid = Of("IT", "IT F 2014 30", "ITC1 F41 2014 5", "ITH1 F41 2014 7", "ITD1 F41 2014 : c")!;

        Assert.Contains("ITH1", grid.Geos.Select(geo => geo.Code));
        Assert.DoesNotContain("ITD1", grid.Geos.Select(geo => geo.Code));
        Assert.Equal("ITH", grid.Geos[grid.Geos.Single(geo => geo.Code == "ITH1").Parent].Code);
        Assert.Equal("F", grid.Activities[grid.Activities.Single(activity => activity.Code == "F41").Parent].Code);
        Assert.Equal(30, grid.Persons[grid.Find("IT", "F")!.Value]);
    }

    [Fact]
    public void All_regions_of_the_version_belong_to_the_grid_also_those_without_a_figure()
    {
        Assert.Equal(21, Of("IT", "ITC1 F41 2014 5")!.Geos.Count(geo => geo.Code.Length == 4));
    }

    [Fact]
    public void Codes_that_no_list_has_are_taken_as_they_stand()
    {
        Assert.Equal(["NO", "NO0", "NO01", "NO02"], Of("NO", "NO01 F41 2014 5", "NO02 F41 2014 7")!.Geos.Select(geo => geo.Code));
    }

    [Fact]
    public void Extra_regio_is_0_where_nothing_is_listed_and_hidden_where_only_its_section_is()
    {
        var grid = Of("ES", "ES11 F41 2014 5", "ESZZ F 2014 90", "ESZZ D 2014 : c")!;

        Assert.Equal((90.0, null), (grid.Persons[grid.Find("ESZZ", "F")!.Value], grid.Persons[grid.Find("ESZZ", "F41")!.Value]));
        Assert.Null(grid.Persons[grid.Find("ESZZ", "D")!.Value]);
        Assert.Equal(0, grid.Persons[grid.Find("ESZZ", "E36")!.Value]);
    }

    [Fact]
    public void A_country_without_regions_in_the_year_has_no_grid()
    {
        Assert.Null(Of("ES", "ES F41 2014 5"));
    }

    private static EstimationGrid? Of(string country, params string[] lines) =>
        EstimationGridRule.Of(TestSources.Of(TestSources.Entry("sbs"), lines), Universe.Of(["D", "E", "F"]), country, 2014);
}
