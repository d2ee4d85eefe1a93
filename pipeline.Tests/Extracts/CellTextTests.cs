using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("1,060.2", 1060.2)]
    [InlineData("1 060.2", 1060.2)]
    [InlineData("-1,234,567", -1234567.0)]
    [InlineData("12.5", 12.5)]
    [InlineData("1,06", null)]
    [InlineData("1,0600", null)]
    [InlineData("1 06", null)]
    [InlineData("1,060 200", null)]
    [InlineData("Infinity", null)]
    [InlineData("1\0", null)]
    public void Thousands_may_be_separated_and_a_comma_is_never_a_decimal_sign(string text, double? expected) =>
        Assert.Equal(expected, CellText.TryGroupedNumber(text, out var value) ? value : null);

    [Theory]
    [InlineData("12.3 b", true, 12.3, "b", null)]
    [InlineData("2 b p", false, null, null, null)]
    [InlineData(": c", true, null, null, "C")]
    [InlineData(":c", true, null, null, "C")]
    [InlineData(":", true, null, null, null)]
    [InlineData("", true, null, null, null)]
    [InlineData("2b", false, null, null, null)]
    [InlineData("b", false, null, null, null)]
    [InlineData("2 B", false, null, null, null)]
    public void A_cell_is_a_number_or_a_colon_then_flags_apart_from_the_number(string cell, bool isCell, double? expected, string? flag, string? confidentiality)
    {
        Assert.Equal(isCell, CellText.TryCell(cell, out var value, out var status));
        if (isCell)
        {
            Assert.Equal((expected, flag, confidentiality), (value, status.ObsFlag, status.ConfStatus));
        }
    }
}
