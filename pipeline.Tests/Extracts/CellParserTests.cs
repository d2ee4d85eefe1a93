using System.Globalization;
using System.Text;
using CsCheck;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class CellParserTests
{
    [Theory]
    [InlineData("0 ", 0d)]
    [InlineData("429634.3 ", 429634.3)]
    [InlineData("12", 12d)]
    [InlineData("-5 ", -5d)]
    [InlineData("-0.25 ", -0.25)]
    [InlineData(".5 ", 0.5)]
    [InlineData("7. ", 7d)]
    [InlineData("0.1 ", 0.1)]
    [InlineData("123456789012345 ", 123456789012345d)]
    [InlineData("1234567890.12345 ", 1234567890.12345)]
    [InlineData("1234567890123456789 ", 1234567890123456789d)]
    [InlineData("0.12345678901234567 ", 0.12345678901234567)]
    [InlineData("-9007199254740993.5 ", -9007199254740993.5)]
    [InlineData("1.5E3 ", 1500d)]
    [InlineData("1e-7 ", 1e-7)]
    [InlineData("-2.5e+10 ", -2.5e10)]
    public void Numbers_are_read_exactly(string cell, double expected) => Assert.Equal((expected, null, null), Read(cell));

    [Theory]
    [InlineData(": ", null, null)]
    [InlineData(":", null, null)]
    [InlineData(": c", null, "C")]
    [InlineData(": u", "u", null)]
    [InlineData(": bdu", "bdu", null)]
    [InlineData(": cd", "d", "C")]
    [InlineData(": @C", null, "C")]
    [InlineData(": p@N", "p", "N")]
    [InlineData(":C", null, "C")]
    [InlineData(":@C", null, "C")]
    [InlineData(":z", "z", null)]
    public void A_missing_value_may_have_a_flag_and_a_confidentiality(string cell, string? flag, string? conf) => Assert.Equal((null, flag, conf), Read(cell));

    [Theory]
    [InlineData("7.0 p@C", "p", "C")]
    [InlineData("7.0 @C", null, "C")]
    [InlineData("7 pb", "bp", null)]
    [InlineData("7 bdep", "bdep", null)]
    [InlineData("7 bdep@C", "bdep", "C")]
    [InlineData("7 bdefnpsu@C", "bdefnpsu", "C")]
    [InlineData("7@C", null, "C")]
    public void A_value_may_have_a_flag_and_a_confidentiality(string cell, string? flag, string? conf) => Assert.Equal((7d, flag, conf), Read(cell));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("+5")]
    [InlineData(".")]
    [InlineData("KG")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("1e999")]
    [InlineData("12abc")]
    [InlineData("12p")]
    [InlineData("1,060.2")]
    [InlineData("1.2.3")]
    [InlineData("1 2")]
    [InlineData("::")]
    [InlineData(": 5")]
    [InlineData("5 p@C@C")]
    [InlineData("5\0")]
    [InlineData(":\0c")]
    [InlineData("1e")]
    public void Garbage_is_no_cell(string cell)
    {
        var parser = new CellParser(new StatusList());
        Assert.True(parser.TryParse(": c"u8, out _, out _, out _));
        Assert.False(parser.TryParse(Encoding.UTF8.GetBytes(cell), out _, out _, out _));
    }

    [Fact]
    public void Every_number_is_the_one_that_the_framework_reads() =>
        Gen.Select(Gen.Long, Gen.Int[0, 18], Gen.Bool).Sample((digits, point, isShort) =>
        {
            var text = (isShort ? digits % 1_000_000_000_000_000 : digits).ToString(CultureInfo.InvariantCulture);
            var at = Math.Max(text.Length - point, text[0] == '-' ? 1 : 0);
            text = text.Insert(at, ".");
            return Read(text + " ").Value == double.Parse(text, CultureInfo.InvariantCulture);
        });

    [Fact]
    public void The_same_status_has_the_same_number_however_it_is_spelled()
    {
        var statuses = new StatusList();
        var parser = new CellParser(statuses);
        var ids = new[] { "1 bp", "1 pb", ": pb", "2  bp", "1 bp" }.Select(cell =>
        {
            Assert.True(parser.TryParse(Encoding.UTF8.GetBytes(cell), out _, out _, out var id));
            return id;
        });
        Assert.Equal(1, Assert.Single(ids.Distinct()));
        Assert.Equal(2, statuses.Count);
    }

    private static (double? Value, string? Flag, string? Conf) Read(string cell)
    {
        var statuses = new StatusList();
        Assert.True(new CellParser(statuses).TryParse(Encoding.UTF8.GetBytes(cell), out var value, out var hasValue, out var status), cell);
        return (hasValue ? value : null, statuses[status].ObsFlag, statuses[status].ConfStatus);
    }
}
