using Factsheets.Outputs.Word;

namespace Factsheets.Tests.Outputs.Word;

public sealed class WordTextTests
{
    [Theory]
    [InlineData("Île-de-France 中 א 😀", "Île-de-France 中 א 😀")]
    [InlineData("a\u0000b\u001Fc\u007Fd", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("a\u202Eb\u200Fc\uFEFF", "a\uFFFDb\uFFFDc\uFFFD")]
    [InlineData("a\uFFFE\uFFFF", "a\uFFFD\uFFFD")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    public void What_XML_forbids_and_what_turns_the_direction_becomes_a_sign_that_shows(string text, string expected)
    {
        Assert.Equal(expected, WordText.Clean(text));
    }

    [Fact]
    public void A_half_of_a_pair_is_replaced()
    {
        Assert.Equal("a\uFFFDb", WordText.Clean("a\uD800b"));
    }

    [Fact]
    public void A_line_is_cut_before_a_pair_and_not_within()
    {
        Assert.Equal("abc…", WordText.Line("abc😀def", 5));
        Assert.Equal("ab cd", WordText.Line("ab\ncd", 5));
    }
}
