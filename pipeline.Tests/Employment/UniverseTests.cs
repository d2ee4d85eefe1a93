using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class UniverseTests
{
    [Fact]
    public void The_universe_of_the_structural_statistics_to_2020_has_68_divisions()
    {
        var universe = Universe.Of(["B", "C", "D", "E", "F", "G", "H", "I", "J", "L", "M", "N", "S95"]);

        Assert.Equal(68, universe.Divisions.Count);
        Assert.Equal(13, universe.Blocks.Count);
        Assert.Equal("NACE B-J, L-N and S95", universe.Description);
    }

    [Fact]
    public void Without_a_declaration_sections_with_all_divisions_are_blocks_and_other_divisions_stand_alone()
    {
        var source = TestSources.Of(TestSources.Entry("x"), "AT I55 2014 1", "AT I56 2014 1", "AT D 2014 1", "AT S95 2014 1", "AT I 2014 2", "AT TOTAL 2014 9");

        Assert.Equal(["D", "I", "S95"], Universe.Of(source).Blocks.Select(block => block.Code));
    }

    [Fact]
    public void A_code_that_is_no_section_and_no_division_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => Universe.Of(["C10-C12"]));
    }
}
