using CsCheck;
using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class NaceCodeTests
{
    [Theory]
    [InlineData("A", NaceKind.Section, "A")]
    [InlineData("U", NaceKind.Section, "U")]
    [InlineData("C10", NaceKind.Division, "C")]
    [InlineData("D35", NaceKind.Division, "D")]
    [InlineData("Q88", NaceKind.Division, "Q")]
    [InlineData("TOTAL", NaceKind.Total, null)]
    [InlineData("C10-C12", NaceKind.Aggregate, null)]
    [InlineData("Q87_Q88", NaceKind.Aggregate, null)]
    [InlineData("B-N_S95_X_K", NaceKind.Aggregate, null)]
    [InlineData("I_X_I559_I562", NaceKind.Aggregate, null)]
    [InlineData("KIS_HTC", NaceKind.Aggregate, null)]
    [InlineData("L68A", NaceKind.Aggregate, null)]
    [InlineData("B-E", NaceKind.Aggregate, null)]
    [InlineData("V", NaceKind.Aggregate, null)]
    [InlineData("C99", NaceKind.Aggregate, null)]
    [InlineData("B10", NaceKind.Aggregate, null)]
    [InlineData("C101", NaceKind.Aggregate, null)]
    [InlineData("NRP", NaceKind.Aggregate, null)]
    public void A_code_is_a_section_a_division_the_total_or_else_an_aggregate(string text, NaceKind kind, string? section)
    {
        var code = NaceCode.Parse(text);
        Assert.Equal((text, kind, section), (code.Value, code.Kind, code.Section));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("c10")]
    [InlineData("C10 ")]
    [InlineData("C10.1")]
    [InlineData("C+D")]
    [InlineData("Ç10")]
    public void Other_characters_make_no_code(string? text) => Assert.False(NaceCode.TryParse(text, out _));

    [Fact]
    public void Parse_quotes_what_is_no_code()
    {
        var error = Assert.Throws<FormatException>(() => NaceCode.Parse("Manufacture of food"));
        Assert.Contains("'Manufacture of food'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_value_holds_an_empty_code_of_no_section()
    {
        Assert.Equal("", default(NaceCode).Value);
        Assert.Null(default(NaceCode).Section);
    }

    [Fact]
    public void A_letter_and_two_digits_are_a_division_only_when_the_list_has_it() =>
        Gen.Select(Gen.Char['A', 'Z'], Gen.Int[0, 99]).Sample((letter, number) =>
        {
            var text = FormattableString.Invariant($"{letter}{number:00}");
            var isListed = NaceRev2.Divisions.Any(division => division.Code == text);
            return NaceCode.Parse(text).Kind == (isListed ? NaceKind.Division : NaceKind.Aggregate);
        });
}
