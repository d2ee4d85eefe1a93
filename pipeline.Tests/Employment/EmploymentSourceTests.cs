using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class EmploymentSourceTests
{
    private readonly EmploymentSource _source = TestSources.Of(TestSources.Entry("x"), "AT D 2014 50", "AT L68 2014 : c", "AT L 2014 :", "AT C10 2014 7");

    [Fact]
    public void A_division_that_is_its_whole_section_takes_the_figure_of_the_section()
    {
        Assert.Equal(50, _source.Cell("AT", "D35", 2014).Persons);
    }

    [Fact]
    public void A_confidential_division_stays_confidential_when_its_section_has_no_figure_either()
    {
        Assert.True(_source.Cell("AT", "L68", 2014).IsConfidential);
    }

    [Fact]
    public void A_cell_that_is_not_there_is_missing_and_not_confidential()
    {
        Assert.Equal(EmploymentCell.Missing, _source.Cell("AT", "C11", 2014));
        Assert.Equal(EmploymentCell.Missing, _source.Cell("BE", "C10", 2014));
        Assert.False(_source.Cell("AT", "C11", 2014).IsConfidential);
    }

    [Fact]
    public void Only_years_and_geos_with_a_figure_count()
    {
        var source = TestSources.Of(TestSources.Entry("x"), "AT C10 2013 :", "BE C10 2014 : c", "AT C10 2014 1");

        Assert.Equal([2014], source.Years);
        Assert.Equal(["AT"], source.Geos);
    }
}
