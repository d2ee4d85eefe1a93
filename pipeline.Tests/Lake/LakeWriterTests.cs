using System.Globalization;
using System.Text;
using CsCheck;
using Factsheets.Extracts;
using Factsheets.Lake;
using Factsheets.Storage;
using Factsheets.Tests.Extracts;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Lake;

public sealed class LakeWriterTests
{
    private const string Sample = "indic_sb,geo\\time\t2021 \t2020 \t2019 \nV1,ES11\t1.5 bp\t: c\t: \nV1,ES12\t: u\t0 \t-7.25 \nV2,ES11\t: \t: \t: \nV2,ES12\t: @N\t1e300 \t0.1 z\n";

    [Fact]
    public async Task A_lake_file_is_read_back_as_it_was_written()
    {
        using var temporary = new TemporaryStore();
        await WriteAsync(temporary, Sample);
        Assert.Equal(ExtractRow.OfTsv(Sample), await temporary.LakeRowsAsync("x"));
    }

    [Fact]
    public async Task The_columns_have_the_declared_names_types_and_null_cases()
    {
        using var temporary = new TemporaryStore();
        await WriteAsync(temporary, Sample);
        var file = LakeDatabase.Quote(temporary.PhysicalPath(LakeManifest.LakePath("x")));
        Assert.Equal(
            ["freq|VARCHAR", "indic_sb|VARCHAR", "geo|VARCHAR", "time_period|VARCHAR", "obs_value|DOUBLE", "obs_flag|VARCHAR", "conf_status|VARCHAR"],
            LakeDatabase.Query($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {file})"));
        Assert.Equal(
            ["freq|REQUIRED|UTF8", "indic_sb|REQUIRED|UTF8", "geo|REQUIRED|UTF8", "time_period|REQUIRED|UTF8", "obs_value|OPTIONAL|null", "obs_flag|OPTIONAL|UTF8", "conf_status|OPTIONAL|UTF8"],
            LakeDatabase.Query($"SELECT name, repetition_type, converted_type FROM parquet_schema({file}) WHERE num_children IS NULL"));
        Assert.Equal(["SNAPPY"], LakeDatabase.Query($"SELECT DISTINCT compression FROM parquet_metadata({file})"));
    }

    [Fact]
    public async Task Texts_have_a_column_of_their_own_in_data_sets_that_have_some()
    {
        using var temporary = new TemporaryStore();
        await WriteAsync(temporary, "indicators,geo\\time\t2020\t2021\nUNIT,FR\tKG\tNPST\nPROD,FR\t1 p\t:C\n");
        var file = LakeDatabase.Quote(temporary.PhysicalPath(LakeManifest.LakePath("x")));
        Assert.Equal(["A|UNIT|FR|2020|null|null|null|KG", "A|UNIT|FR|2021|null|null|null|NPST", "A|PROD|FR|2020|1|p|null|null", "A|PROD|FR|2021|null|null|C|null"], LakeDatabase.Query($"SELECT * FROM {file}"));
        Assert.Equal(["obs_text|VARCHAR"], LakeDatabase.Query($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {file}) WHERE column_name NOT IN ('freq', 'indicators', 'geo', 'time_period', 'obs_value', 'obs_flag', 'conf_status')"));
        await using var stream = await temporary.Store.OpenReadAsync(LakeManifest.LakePath("x"), ifMatch: null, TemporaryStore.Token);
        using var reader = await LakeReader.OpenAsync(stream, TemporaryStore.Token);
        Assert.True(reader.ReadSeries());
        Assert.Equal(["KG", "NPST"], reader.Observations.ToArray().Select(cell => reader.Texts[cell.Text]));
        Assert.True(reader.ReadSeries());
        Assert.Equal(["", ""], reader.Observations.ToArray().Select(cell => reader.Texts[cell.Text]));
    }

    [Fact]
    public async Task Another_reader_sees_the_same_cells_in_the_same_order()
    {
        using var temporary = new TemporaryStore();
        await WriteAsync(temporary, Sample);
        Assert.Equal(
            [
                "A|V1|ES11|2020|null|null|C", "A|V1|ES11|2021|1.5|bp|null",
                "A|V1|ES12|2019|-7.25|null|null", "A|V1|ES12|2020|0|null|null", "A|V1|ES12|2021|null|u|null",
                "A|V2|ES12|2019|0.1|z|null", "A|V2|ES12|2020|1E+300|null|null", "A|V2|ES12|2021|null|null|N",
            ],
            LakeDatabase.Query($"SELECT * FROM {LakeDatabase.Quote(temporary.PhysicalPath(LakeManifest.LakePath("x")))}"));
    }

    [Fact]
    public async Task The_footer_says_what_the_file_is_made_of()
    {
        using var temporary = new TemporaryStore();
        await WriteAsync(temporary, Sample);
        Assert.Contains("dataset|x", LakeDatabase.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata({LakeDatabase.Quote(temporary.PhysicalPath(LakeManifest.LakePath("x")))})"));
    }

    [Theory]
    [InlineData(LakeColumns.RowGroupRows - 1, 1)]
    [InlineData(LakeColumns.RowGroupRows, 1)]
    [InlineData(LakeColumns.RowGroupRows + 1, 2)]
    [InlineData((2 * LakeColumns.RowGroupRows) + 5, 3)]
    public async Task Series_go_on_across_the_border_of_a_row_group(int rows, int groups)
    {
        using var temporary = new TemporaryStore();
        var text = Long(rows, columns: 1000);
        await WriteAsync(temporary, text);
        var expected = ExtractRow.OfTsv(text);
        Assert.Equal(rows, expected.Count);
        Assert.Equal(expected, await temporary.LakeRowsAsync("x"));
        var file = LakeDatabase.Quote(temporary.PhysicalPath(LakeManifest.LakePath("x")));
        Assert.Equal([FormattableString.Invariant($"{groups}|{rows}")], LakeDatabase.Query($"SELECT num_row_groups, num_rows FROM parquet_file_metadata({file})"));
        Assert.Equal(
            [string.Create(CultureInfo.InvariantCulture, $"{rows}|{expected.Sum(row => row.Value)}|{expected.Count(row => row.Flag == "p")}")],
            LakeDatabase.Query($"SELECT count(*), sum(obs_value), count(obs_flag) FROM {file}"));
        Assert.Equal(["True"], LakeDatabase.Query($"SELECT bool_and(encodings LIKE '%DICTIONARY%') FROM parquet_metadata({file}) WHERE path_in_schema IN ('freq', 'geo', 'time_period') AND row_group_num_rows > 1000"));
    }

    [Fact]
    public async Task Any_table_comes_back_from_its_lake_file() =>
        await Gen.Select(Gen.Int[1, 6], Gen.Int[1, 40], Gen.OneOf(": ", "1 ", ": c", "2.5 p", "-3 bd", ": u@N", "0 ").Array[240]).SampleAsync(
            async (columns, rows, cells) =>
            {
                var text = "geo\\time\t" + string.Join('\t', Enumerable.Range(2000, columns)) + "\n"
                    + string.Concat(Enumerable.Range(0, rows).Select(row => FormattableString.Invariant($"R{row}\t{string.Join('\t', cells.Skip(row * columns).Take(columns))}\n")));
                using var temporary = new TemporaryStore();
                await WriteAsync(temporary, text);
                Assert.Equal(ExtractRow.OfTsv(text), await temporary.LakeRowsAsync("x"));
            },
            iter: 60);

    private static Task<StoredFile> WriteAsync(TemporaryStore temporary, string tsv) => temporary.Store.WriteAsync(
        LakeManifest.LakePath("x"),
        WriteCondition.None,
        async (stream, token) =>
        {
            using var reader = new EurostatTsvReader(ExtractRow.Bytes(tsv));
            await using var writer = await LakeWriter.StartAsync(reader, stream, new Dictionary<string, string> { ["dataset"] = "x" }, withTexts: reader.Header.Dimensions.Contains("indicators"), token);
            while (reader.ReadSeries())
            {
                await writer.AddSeriesAsync(token);
            }

            await writer.CompleteAsync(token);
        },
        TemporaryStore.Token);

    private static string Long(int rows, int columns)
    {
        var text = new StringBuilder("geo\\time\t" + string.Join('\t', Enumerable.Range(1000, columns)) + "\n");
        for (var row = 0; row < rows;)
        {
            text.Append(CultureInfo.InvariantCulture, $"R{row}");
            for (var column = 0; column < columns; column++, row++)
            {
                text.Append(row >= rows ? "\t: " : row % 7 == 0 ? "\t: p" : string.Create(CultureInfo.InvariantCulture, $"\t{row} "));
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
