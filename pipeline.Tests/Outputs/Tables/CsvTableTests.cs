using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Tables;

public sealed class CsvTableTests
{
    private static readonly TableContract<(string Code, string? Text, double? Number, DateTimeOffset? Moment)> Contract = new(
        "t", "A row", ["code"], [],
        new ColumnList<(string Code, string? Text, double? Number, DateTimeOffset? Moment)>()
            .Text("code", "Code.", row => row.Code)
            .Text("text", "Text.", row => row.Text, "when missing")
            .Number("number", "Number.", row => row.Number, "when missing")
            .Truth("truth", "Truth.", row => row.Number > 0, "never shown")
            .Moment("moment", "Moment.", row => row.Moment, "when missing"));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-x", "'-x")]
    [InlineData("@a", "'@a")]
    [InlineData("\ttab", "'\ttab")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("plain", "plain")]
    public void Texts_are_quoted_and_formulas_made_harmless(string text, string expected)
    {
        Assert.Equal($"a,{expected},,false,,e", Line(("a", text, null, null)));
    }

    [Fact]
    public void Numbers_are_unrounded_in_any_culture_and_negative_ones_stay_numbers()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
        try
        {
            Assert.Equal("a,,-0.1,false,2026-07-07T21:00:00Z,e", Line(("a", null, -0.1, new DateTimeOffset(2026, 7, 7, 23, 0, 0, TimeSpan.FromHours(2)))));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static string Line((string Code, string? Text, double? Number, DateTimeOffset? Moment) row)
    {
        var table = Contract.Fill([row], "e");
        return CsvTable.Write(table, table.Rows)["code,text,number,truth,moment,edition\r\n".Length..].TrimEnd('\r', '\n');
    }
}
