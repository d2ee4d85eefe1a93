using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class TextCellTests
{
    [Theory]
    [InlineData("KG", true)]
    [InlineData("1000_P/ST", false)]
    [InlineData("P/ST", true)]
    [InlineData("kg", false)]
    [InlineData("KG m", false)]
    [InlineData("", false)]
    [InlineData("NAN", false)]
    [InlineData("NULL", false)]
    [InlineData("N/A", false)]
    [InlineData("INF", false)]
    [InlineData("NANOGRAM", true)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345", true)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456", false)]
    public void A_text_is_a_code_in_capitals_and_no_word_for_a_missing_value(string cell, bool expected) => Assert.Equal(expected, TextCell.IsText(cell));
}
