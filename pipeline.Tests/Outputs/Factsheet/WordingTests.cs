using Factsheets.Indicators;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class WordingTests
{
    [Fact]
    public void A_list_reads_as_a_sentence_does()
    {
        Assert.Equal("", Wording.List([]));
        Assert.Equal("A", Wording.List(["A"]));
        Assert.Equal("A and B", Wording.List(["A", "B"]));
        Assert.Equal("A, B and C", Wording.List(["A", "B", "C"]));
    }

    [Fact]
    public void Numbers_are_words_up_to_twelve()
    {
        Assert.Equal("no", Wording.Number(0));
        Assert.Equal("twelve", Wording.Number(12));
        Assert.Equal("13", Wording.Number(13));
    }

    [Fact]
    public void A_shortened_text_never_ends_in_half_a_character()
    {
        Assert.Equal("abc", Wording.Shortened("abc", 3));
        Assert.Equal("ab…", Wording.Shortened("abcd", 3));
        Assert.Equal("a…", Wording.Shortened("a\U0001F600cd", 3));
    }

    [Fact]
    public void Every_comparison_has_words_and_a_range()
    {
        Assert.Equal(
            ["clearly above", "slightly above", "in line", "slightly below", "clearly below"],
            ComparisonWords.All.Select(ComparisonWords.Words));
        Assert.Equal("less than 0.15 points", ComparisonWords.Range(ShareComparison.InLine));
    }

    [Theory]
    [InlineData("2023-09-05", "5 Sep 2023")]
    [InlineData("autumn 2023", "autumn 2023")]
    public void An_iso_date_is_written_out_and_any_other_is_kept(string date, string text) => Assert.Equal(text, DateText.Of(date));
}
