using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class NationalCellsTests
{
    private static readonly UniverseBlock Accommodation = Universe.Of(["I"]).Blocks[0];

    [Fact]
    public void The_national_data_set_goes_before_the_national_row_of_the_regional_one()
    {
        var cells = Cells(regional: ["AT I55 2014 10", "AT I56 2014 20"], national: ["AT I55 2014 11"]);

        var published = cells.Published("AT", Accommodation, 2014);

        Assert.Equal((11.0, 20.0), (published["I55"], published["I56"]));
    }

    [Fact]
    public void One_missing_division_is_the_section_minus_its_siblings()
    {
        var cells = Cells(regional: [], national: ["AT I 2014 100", "AT I55 2014 30"]);

        Assert.Equal(70, cells.Published("AT", Accommodation, 2014)["I56"]);
    }

    [Fact]
    public void Without_national_cells_the_regions_are_summed_when_all_of_them_publish()
    {
        string[] regions = ["IE04 I55 2014 1", "IE05 I55 2014 2", "IE06 I55 2014 3", "IE04 I56 2014 1", "IE05 I56 2014 : c", "IE06 I56 2014 4"];

        var published = new NationalCells(new RegionalSource(TestSources.Of(TestSources.Entry("r"), regions)), null).Published("IE", Accommodation, 2014);

        Assert.Equal(6, published["I55"]);
        Assert.Null(published["I56"]);
    }

    [Fact]
    public void A_missing_division_is_estimated_by_the_nearest_earlier_year_but_never_above_what_the_section_leaves_over()
    {
        var cells = Cells(regional: [], national: ["AT C 2014 100", "AT C10 2014 90", "AT C11 2012 4", "AT C12 2013 50", "AT C12 2012 1"]);

        var estimated = cells.WithEstimates("AT", Universe.Of(["C"]).Blocks[0], 2014);

        Assert.Equal(new MemberCell(null, 4, 0), estimated["C11"]);
        Assert.Equal(new MemberCell(null, 10, 0), estimated["C12"]);
        Assert.Equal(new MemberCell(null, null, 10), estimated["C13"]);
    }

    [Fact]
    public void A_value_of_four_years_ago_is_too_old()
    {
        var cells = Cells(regional: [], national: ["AT I55 2010 5"]);

        Assert.Equal(new MemberCell(null, null, 0), cells.WithEstimates("AT", Accommodation, 2014)["I55"]);
    }

    private static NationalCells Cells(string[] regional, string[] national) =>
        new(new RegionalSource(TestSources.Of(TestSources.Entry("r"), regional)), TestSources.Of(TestSources.Entry("n", EmploymentRole.CountryByDivision), national));
}
