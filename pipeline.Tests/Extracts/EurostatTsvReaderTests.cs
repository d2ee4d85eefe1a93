using System.Globalization;
using System.Text;
using CsCheck;
using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class EurostatTsvReaderTests
{
    private const int BlockSize = 512 * 1024;

    [Fact]
    public void Old_form_new_form_and_old_form_with_oldest_first_give_the_same_rows()
    {
        ExtractRow[] expected =
        [
            new("A,V16110,ES11", "2014", 12.5, "b"),
            new("A,V16110,ES11", "2015", null, null, "C"),
            new("A,V16110,ES12", "2014", -3, "bd"),
        ];
        Assert.Equal(expected, ExtractRow.OfTsv("indic_sb,geo\\time\t2015 \t2014 \nV16110,ES11\t: c\t12.5 b\nV16110,ES12\t: \t-3 db\n"));
        Assert.Equal(expected, ExtractRow.OfTsv("indic_sb,geo\\time\t2014\t2015\nV16110,ES11\t12.5 b\t: c\nV16110,ES12\t-3 bd\t: "));
        Assert.Equal(expected, ExtractRow.OfTsv("freq,indic_sb,geo\\TIME_PERIOD\t2014 \t2015 \r\nA,V16110,ES11\t12.5 b\t: @C\r\nA,V16110,ES12\t-3 bd\t: \r\n"));
    }

    [Fact]
    public void Periods_of_several_frequencies_without_a_frequency_are_several_series() =>
        Assert.Equal(
            [new("A,FR", "2019", 3), new("A,FR", "2020", 2), new("M,FR", "2020-01", 5), new("Q,FR", "2020-Q1", 1), new("Q,FR", "2020-Q2", 4)],
            ExtractRow.OfTsv("geo\\time\t2020Q1\t2020\t2019\t2020Q2\t2020M01\nFR\t1 \t2 \t3 \t4 \t5 \n"));

    [Fact]
    public void Counts_tell_rows_values_flags_and_bare_missing_cells()
    {
        using var reader = new EurostatTsvReader(ExtractRow.Bytes("geo\\time\t2021\t2020\t2019\nFR\t1 \t: \t: c\n\nES\t: \t: \t: \nIT\t0 p\t: u\t2 \n"));
        Assert.Equal(5, ExtractRow.ReadAll(reader).Count);
        Assert.Equal((3L, 9L, 3L, 2L, 4L), (reader.Counts.Rows, reader.Counts.Cells, reader.Counts.Values, reader.Counts.FlaggedWithoutValue, reader.Counts.Missing));
    }

    [Theory]
    [InlineData("A,FR\t1 \tx \n", "bad_cell", 2, 3, "x ")]
    [InlineData("A,FR\t1 \t2 \nA,ES\tKG\t2 \n", "bad_cell", 3, null, "KG")]
    [InlineData("A,FR\t1 \t\n", "bad_cell", 2, 3, "")]
    [InlineData("A,FR\t1 \n", "wrong_number_of_cells", 2, null, "1 cells")]
    [InlineData("A,FR\n", "wrong_number_of_cells", 2, null, "0 cells")]
    [InlineData("A,FR\t1 \t2 \t3 \n", "wrong_number_of_cells", 2, null, "more cells")]
    [InlineData("A\t1 \t2 \n", "wrong_number_of_codes", 2, 1, "A")]
    [InlineData("A,FR,X\t1 \t2 \n", "wrong_number_of_codes", 2, 1, "A,FR,X")]
    [InlineData("A,\t1 \t2 \n", "missing_code", 2, 1, "")]
    [InlineData("A,FR\t1 \t2 \n\n,ES\t1 \t2 \n", "missing_code", 4, 1, "")]
    public void An_error_says_line_field_what_stands_there_and_what_should(string rows, string code, int line, int? field, string found)
    {
        var error = Rejected("freq,geo\\TIME_PERIOD\t2020 \t2021 \n" + rows);
        Assert.Equal((code, (long?)line, field, found), (error.Code, error.Line, error.Column, error.Found));
        Assert.NotNull(error.Expected);
    }

    [Fact]
    public void The_error_of_a_bad_cell_names_its_period() => Assert.Contains("2021", Rejected("freq,geo\\time\t2020\t2021\nA,FR\t1\tx").Message, StringComparison.Ordinal);

    [Fact]
    public void A_tab_behind_the_last_cell_is_no_cell() => Assert.Equal(2, ExtractRow.OfTsv("geo\\time\t2020\t2021\t\nFR\t1 \t2 \t\n").Count);

    [Fact]
    public void An_empty_file_has_no_header() => Assert.Equal("empty_file", Rejected("").Code);

    [Fact]
    public void A_code_of_more_than_256_characters_is_rejected() => Assert.Equal("bad_code", Rejected($"geo\\time\t2020\n{new string('x', 257)}\t1").Code);

    [Fact]
    public void Lines_across_block_borders_are_read_whole() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 60], Gen.Int[1, 4], Gen.Bool).Sample(
            (columns, padding, blocks, isCrLf) =>
            {
                var (text, expected) = LongTable(columns, padding, blocks * BlockSize, isCrLf ? "\r\n" : "\n");
                Assert.Equal(expected, Sums(text));
            },
            iter: 12,
            threads: 1);

    [Theory]
    [InlineData(BlockSize - 1)]
    [InlineData(BlockSize)]
    [InlineData(BlockSize + 1)]
    [InlineData((2 * BlockSize) + 7)]
    [InlineData(5 * BlockSize)]
    public void A_line_longer_than_a_block_is_read_whole(int cells)
    {
        // Blanks are as good as any other padding of a cell: the line gets long without many periods.
        var line = "B\t" + new string(' ', cells) + "7 p\n";
        Assert.Equal(
            [new("A,A", "2020", 1), new("A,B", "2020", 7, "p"), new("A,C", "2020", 3)],
            ExtractRow.OfTsv("geo\\time\t2020\nA\t1 \n" + line + "C\t3 \n"));
    }

    [Fact]
    public void A_line_without_end_is_rejected_before_it_fills_the_memory() =>
        Assert.Equal("line_too_long", Assert.Throws<DropRejectedException>(() => new EurostatTsvReader(new EndlessStream()).Dispose()).Rejection.Code);

    [Fact]
    public void A_reader_may_be_closed_before_the_end()
    {
        var (text, _) = LongTable(30, 10, 9 * BlockSize, "\n");
        using var reader = new EurostatTsvReader(ExtractRow.Bytes(text));
        Assert.True(reader.ReadSeries());
    }

    [Fact]
    public void An_error_of_the_stream_comes_out_of_the_reader()
    {
        using var reader = new EurostatTsvReader(new BrokenStream(LongTable(30, 10, 2 * BlockSize, "\n").Text));
        Assert.Throws<DropRejectedException>(() => ExtractRow.ReadAll(reader));
    }

    private static Rejection Rejected(string text) => Assert.Throws<DropRejectedException>(() => ExtractRow.OfTsv(text)).Rejection;

    private static (string Text, (long Rows, double Sum, string Last) Expected) LongTable(int columns, int padding, int bytes, string newLine)
    {
        var text = new StringBuilder("geo\\time\t" + string.Join('\t', Enumerable.Range(1900, columns)) + newLine);
        var (rows, sum, last) = (0L, 0d, "");
        while (text.Length < bytes)
        {
            last = FormattableString.Invariant($"A,R{rows}");
            text.Append(CultureInfo.InvariantCulture, $"R{rows}");
            for (var column = 0; column < columns; column++)
            {
                text.Append('\t').Append(' ', padding).Append(rows + column).Append(' ');
                sum += rows + column;
            }

            text.Append(newLine);
            rows++;
        }

        return (text.ToString(), (rows * columns, sum, last));
    }

    private static (long Rows, double Sum, string Last) Sums(string text)
    {
        var rows = ExtractRow.OfTsv(text);
        return (rows.Count, rows.Sum(row => row.Value!.Value), rows[^1].Key);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            return count;
        }
    }

    /// <summary>Gives the text, then the error of a damaged archive.</summary>
    private sealed class BrokenStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is var read and > 0 ? read : throw new DropRejectedException(new Rejection("damaged_gzip", "Cut off."));
    }
}
