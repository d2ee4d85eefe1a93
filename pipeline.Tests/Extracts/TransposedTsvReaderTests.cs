using Factsheets.Drops;
using Factsheets.Extracts;
using Factsheets.Tests.Lake;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Extracts;

public sealed class TransposedTsvReaderTests
{
    private const string Wide = "unit,na_item,geo\\time\t2020 \t2021 \nEUR,B1,FR\t1.5 b\t: c\nEUR,B1,ES\t: \t2 \nEUR,B2,FR\t3 \t: u\nEUR,B2,ES\t: \t: \n";
    private const string Tall = "unit,na_item,time\\geo\tFR \tES \nEUR,B1,2021\t: c\t2 \nEUR,B1,2020\t1.5 b\t: \nEUR,B2,2021\t: u\t: \nEUR,B2,2020\t3 \t: \n";

    [Fact]
    public void Countries_as_columns_give_the_rows_of_the_table_with_times_as_columns()
    {
        using var reader = new TransposedTsvReader(ExtractRow.Bytes(Tall));
        Assert.Equal(["freq", "unit", "na_item", "geo"], reader.Header.Dimensions);
        Assert.Equal(ExtractRow.OfTsv(Wide).Order(Comparer), ExtractRow.ReadAll(reader).Order(Comparer));
        Assert.Equal((4L, 8L, 3L, 2L, 3L), (reader.Counts.Rows, reader.Counts.Cells, reader.Counts.Values, reader.Counts.FlaggedWithoutValue, reader.Counts.Missing));
    }

    [Fact]
    public async Task The_lake_has_the_same_series_whichever_way_the_table_stands()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("tall.tsv", Tall), ("wide.tsv", Wide));
        Assert.Equal((await temporary.LakeRowsAsync("wide")).Order(Comparer), (await temporary.LakeRowsAsync("tall")).Order(Comparer));
        Assert.Equal(5, (await temporary.ManifestAsync("tall")).Rows);
    }

    [Fact]
    public void A_frequency_of_the_file_comes_first_wherever_it_stands()
    {
        using var reader = new TransposedTsvReader(ExtractRow.Bytes("unit,freq,time\\geo\tFR\nEUR,Q,2020Q1\t1\n"));
        Assert.Equal([new("Q,EUR,FR", "2020-Q1", 1)], ExtractRow.ReadAll(reader));
    }

    [Theory]
    [InlineData("unit,nace\\geo\tFR\n", "columns_are_not_periods")]
    [InlineData("unit,time\\geo\t\n", "bad_header")]
    [InlineData("unit,time\\geo\tFR\t\tES\n", "missing_code")]
    [InlineData("unit,time\\geo\tFR\tFR\n", "bad_header")]
    [InlineData("geo,time\\geo\tFR\n", "bad_header")]
    [InlineData("unit,time\\geo\tFR\nEUR,2020,x\t1\n", "wrong_number_of_codes")]
    [InlineData("unit,time\\geo\tFR\nEUR,then\t1\n", "bad_period")]
    [InlineData("unit,time\\geo\tFR\n,2020\t1\n", "missing_code")]
    [InlineData("unit,time\\geo\tFR\tES\nEUR,2020\t1\n", "wrong_number_of_cells")]
    [InlineData("unit,time\\geo\tFR\nEUR,2020\t1\t2\n", "wrong_number_of_cells")]
    [InlineData("unit,time\\geo\tFR\nEUR,2020\t1x\n", "bad_cell")]
    [InlineData("", "empty_file")]
    public void A_bad_table_is_rejected(string text, string code) =>
        Assert.Equal(code, Assert.Throws<DropRejectedException>(() =>
        {
            using var reader = new TransposedTsvReader(ExtractRow.Bytes(text));
            ExtractRow.ReadAll(reader);
        }).Rejection.Code);

    private static Comparer<ExtractRow> Comparer => Comparer<ExtractRow>.Create((a, b) => string.CompareOrdinal($"{a.Key} {a.Period}", $"{b.Key} {b.Period}"));
}
