using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class NaceRev2Tests
{
    [Fact]
    public void There_are_21_sections_and_88_divisions()
    {
        Assert.Equal("ABCDEFGHIJKLMNOPQRSTU", string.Concat(NaceRev2.Sections.Select(section => section.Code)));
        Assert.Equal(88, NaceRev2.Divisions.Count);
    }

    // Table of contents of Regulation (EC) 1893/2006.
    [Theory]
    [InlineData("A", 3)]
    [InlineData("B", 5)]
    [InlineData("C", 24)]
    [InlineData("D", 1)]
    [InlineData("E", 4)]
    [InlineData("F", 3)]
    [InlineData("G", 3)]
    [InlineData("H", 5)]
    [InlineData("I", 2)]
    [InlineData("J", 6)]
    [InlineData("K", 3)]
    [InlineData("L", 1)]
    [InlineData("M", 7)]
    [InlineData("N", 6)]
    [InlineData("O", 1)]
    [InlineData("P", 1)]
    [InlineData("Q", 3)]
    [InlineData("R", 4)]
    [InlineData("S", 3)]
    [InlineData("T", 2)]
    [InlineData("U", 1)]
    public void A_section_has_the_divisions_of_the_regulation(string section, int count) => Assert.Equal(count, NaceRev2.DivisionsOf(section).Count);

    [Fact]
    public void Divisions_are_ordered_and_begin_with_the_letter_of_their_section()
    {
        var codes = NaceRev2.Divisions.Select(division => division.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.All(NaceRev2.Divisions, division => Assert.Equal(division.Section, division.Code[..1]));
    }

    [Fact]
    public void Labels_have_no_outer_blanks_and_short_ones_are_unique_and_short()
    {
        Assert.All(NaceRev2.Divisions, division =>
        {
            Assert.Equal(division.Label.Trim(), division.Label);
            Assert.Equal(division.ShortLabel.Trim(), division.ShortLabel);
            Assert.InRange(division.ShortLabel.Length, 1, 40);
        });
        Assert.Equal(88, NaceRev2.Divisions.Select(division => division.ShortLabel).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("C10", "Manuf. of food products")]
    [InlineData("C30", "Manuf. of other transport equipment")]
    [InlineData("H53", "Postal and courier activities")]
    [InlineData("M71", "Architectural and engineering activities")]
    [InlineData("N82", "Office administrative and support")]
    [InlineData("J58", "Publishing activities")]
    [InlineData("Q88", "Social work without accommodation")]
    public void Short_labels_are_worded_as_the_published_factsheets_do(string code, string label) =>
        Assert.Equal(label, NaceRev2.Find(code)!.ShortLabel);

    [Theory]
    [InlineData("D", "D35")]
    [InlineData("L", "L68")]
    [InlineData("O", "O84")]
    [InlineData("P", "P85")]
    [InlineData("U", "U99")]
    [InlineData("K", "K")]
    [InlineData("T", "T")]
    [InlineData("C", "C")]
    [InlineData("D35", "D35")]
    [InlineData("C10-C12", "C10-C12")]
    [InlineData("TOTAL", "TOTAL")]
    public void A_section_with_one_division_is_that_division(string code, string activity) => Assert.Equal(activity, NaceRev2.Activity(code));

    [Fact]
    public void What_is_no_division_is_not_found()
    {
        Assert.Null(NaceRev2.Find("C"));
        Assert.Null(NaceRev2.Find("c10"));
        Assert.Empty(NaceRev2.DivisionsOf("V"));
    }
}
