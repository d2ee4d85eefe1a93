using Factsheets.Classifications;
using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Tables;

public sealed class OutputTableTests
{
    private static readonly TableContract<(string Code, double? Value)> Contract = new(
        "t", "A row", ["code"], [],
        new ColumnList<(string Code, double? Value)>().Text("code", "Code.", row => row.Code).Number("value", "Value.", row => row.Value, "when missing"));

    [Fact]
    public void Rows_are_sorted_by_key_ordinally_and_end_with_the_edition()
    {
        var table = Contract.Fill([("b", 1), ("a", null), ("C", 2)], "e1");

        Assert.Equal(["C", "a", "b"], table.Values("code"));
        Assert.Equal("edition", table.Contract.Columns[^1].Name);
        Assert.All(table.Values("edition"), edition => Assert.Equal("e1", edition));
    }

    [Fact]
    public void Two_rows_with_one_key_are_an_error_that_names_the_key()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Contract.Fill([("a", 1), ("a", 2)], "e1"));

        Assert.Contains("t: two rows have the key a", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_where_none_may_be_is_an_error() => Assert.Throws<InvalidOperationException>(() => Contract.Fill([(null!, 1)], "e1"));

    [Fact]
    public void A_number_that_is_none_is_an_error() => Assert.Throws<InvalidOperationException>(() => Contract.Fill([("a", double.NaN)], "e1"));

    [Fact]
    public void A_declared_table_can_be_empty() => Assert.Empty(FactPolicy.Contract.Fill([], "e1").Rows);

    [Fact]
    public void All_countries_fit_their_table() => Assert.Equal(Countries.All.Count, DimCountry.Contract.Fill(Countries.All, "e1").Rows.Count);
}
