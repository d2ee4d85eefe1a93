using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class SheetReaderTests
{
    private const string Sheet = """
        Employment by NUTS 3 regions  [nama_10r_3empers],,,,
        ,,,,
        Last update,43895.330358796295,,,
        Extracted on,43942.75814564815,,,
        Source of data,Eurostat,,,
        ,,,,
        UNIT,Thousand,,,
        WSTATUS,Employed persons,,,
        ,,,,
        NACE_R2,Total - all NACE activities,,"Agriculture, forestry and fishing",
        GEO/TIME,2017,2018,2017,2018
        ES - Spain,"1,234.5",2 b,:,: c
        ES11 - Galicia - North,3,,4,5
        UK,6,7,8,9
        Special value:,,,,
        :,not available,,,
        """;

    private static readonly ExtractRow[] Rows =
    [
        new("A,THS,EMP,TOTAL,ES", "2017", 1234.5), new("A,THS,EMP,TOTAL,ES", "2018", 2, "b"), new("A,THS,EMP,A,ES", "2018", null, null, "C"),
        new("A,THS,EMP,TOTAL,ES11", "2017", 3), new("A,THS,EMP,A,ES11", "2017", 4), new("A,THS,EMP,A,ES11", "2018", 5),
        new("A,THS,EMP,TOTAL,UK", "2017", 6), new("A,THS,EMP,TOTAL,UK", "2018", 7), new("A,THS,EMP,A,UK", "2017", 8), new("A,THS,EMP,A,UK", "2018", 9),
    ];

    [Fact]
    public void A_sheet_says_its_data_set_and_date_and_its_labels_become_codes()
    {
        using var reader = OfText(Sheet);
        Assert.Equal(("nama_10r_3empers", new DateTimeOffset(2020, 3, 5, 7, 55, 43, TimeSpan.Zero)), (reader.Header.Dataset, reader.Header.LastUpdate));
        Assert.Equal(["freq", "unit", "wstatus", "nace_r2", "geo"], reader.Header.Dimensions);
        Assert.Equal(Rows, ExtractRow.ReadAll(reader));
        Assert.Equal((3L, 12L, 9L, 1L, 2L), (reader.Counts.Rows, reader.Counts.Cells, reader.Counts.Values, reader.Counts.FlaggedWithoutValue, reader.Counts.Missing));
    }

    [Fact]
    public void The_day_of_extraction_is_no_last_update()
    {
        using var reader = OfText(Sheet.Replace("Last update", "Short Description", StringComparison.Ordinal));
        Assert.Null(reader.Header.LastUpdate);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Another_separator_gives_the_same_rows(char separator)
    {
        var text = string.Join('\n', Sheet.Split('\n').Select(line => string.Join(separator, SeparatedLine.Split(line))));
        Assert.Equal(Rows, ExtractRow.ReadAll(OfText(text)));
    }

    [Fact]
    public void The_workbook_gives_the_rows_of_its_sheets()
    {
        var second = Sheet.Replace("Employed persons", "Employees", StringComparison.Ordinal).Replace("43942", "43943", StringComparison.Ordinal);
        using var reader = SheetReader.OfWorkbook(Workbook(Sheet, second));
        Assert.Equal([.. Rows, .. Rows.Select(row => row with { Key = row.Key.Replace("EMP", "SAL", StringComparison.Ordinal) })], ExtractRow.ReadAll(reader));
    }

    [Fact]
    public void A_workbook_of_the_old_binary_form_is_read()
    {
        using var reader = SheetReader.OfWorkbook(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", "data-explorer.xls")));
        Assert.Equal(("nama_10r_3empers", new DateTimeOffset(2020, 3, 5, 7, 55, 43, TimeSpan.Zero)), (reader.Header.Dataset, reader.Header.LastUpdate));
        ExtractRow[] employed =
        [
            new("A,THS,EMP,TOTAL,ES", "2017", 1234.5), new("A,THS,EMP,TOTAL,ES", "2018", 2, "b"), new("A,THS,EMP,A,ES", "2018", null, null, "C"),
            new("A,THS,EMP,TOTAL,ES11", "2017", 3), new("A,THS,EMP,A,ES11", "2017", 4), new("A,THS,EMP,A,ES11", "2018", 5),
            new("A,THS,EMP,TOTAL,ES13", "2017", 6.25), new("A,THS,EMP,TOTAL,ES13", "2018", 7), new("A,THS,EMP,A,ES13", "2017", -8), new("A,THS,EMP,A,ES13", "2018", 9, "p"),
        ];
        Assert.Equal([.. employed, .. employed.Select(row => row with { Key = row.Key.Replace("EMP", "SAL", StringComparison.Ordinal) })], ExtractRow.ReadAll(reader));
    }

    [Fact]
    public void Times_may_be_the_rows() =>
        Assert.Equal(
            [new("A,THS,ES11", "2017", 1), new("A,THS,ES12", "2017", 2), new("A,THS,ES11", "2018", 3)],
            ExtractRow.ReadAll(OfText("Title [abc],,\nUNIT,Thousand,\nTIME/GEO,ES11 - Galicia,ES12 - Asturias\n2017,1,2\n2018,3,:\n")));

    [Theory]
    [InlineData("Employed persons", "Working people", "unknown_label")]
    [InlineData("Total - all NACE activities", "All of it", "unknown_label")]
    [InlineData("ES - Spain", "Castile", "unknown_label")]
    [InlineData("GEO/TIME,2017", "GEO/TIME,then", "bad_period")]
    [InlineData("\"1,234.5\"", "1.234.5", "bad_cell")]
    [InlineData("GEO/TIME", "GEO", "bad_sheet")]
    [InlineData("  [nama_10r_3empers]", "", "bad_sheet")]
    public void What_is_not_known_is_named(string old, string replaced, string code)
    {
        var error = Assert.Throws<DropRejectedException>(() => ExtractRow.ReadAll(OfText(Sheet.Replace(old, replaced, StringComparison.Ordinal)))).Rejection;
        Assert.Equal(code, error.Code);
        Assert.NotNull(error.Expected);
    }

    [Fact]
    public void Sheets_of_different_data_sets_are_no_workbook_of_one() =>
        Assert.Equal("several_datasets", Assert.Throws<DropRejectedException>(() => ExtractRow.ReadAll(SheetReader.OfWorkbook(Workbook(Sheet, Sheet.Replace("nama_10r_3empers", "nama_10r_2emhrw", StringComparison.Ordinal))))).Rejection.Code);

    [Fact]
    public void Bytes_that_only_begin_like_a_workbook_are_a_bad_workbook()
    {
        byte[] start = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        foreach (var bytes in new byte[][] { [.. "PK\u0003\u0004 [Content_Types].xml"u8], start, [.. start, .. new byte[5000]] })
        {
            Assert.Equal("bad_workbook", Assert.Throws<DropRejectedException>(() => SheetReader.OfWorkbook(new MemoryStream(bytes))).Rejection.Code);
        }
    }

    /// <summary>A workbook with these sheets: numbers as numbers, everything else as text.</summary>
    internal static MemoryStream Workbook(params string[] sheets) => Workbook([.. sheets.Select((text, i) => (string.Create(CultureInfo.InvariantCulture, $"Data{i + 1}"), text))]);

    /// <summary>A workbook with these sheets under their names.</summary>
    internal static MemoryStream Workbook(params (string Name, string Text)[] sheets)
    {
        var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            foreach (var ((name, text), number) in sheets.Select((sheet, i) => (sheet, (uint)i + 1)))
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(text.Split('\n').Select(RowOf)));
                workbook.Workbook.Sheets!.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = number, Name = name });
            }
        }

        file.Position = 0;
        return file;
    }

    private static Row RowOf(string line) => new(SeparatedLine.Split(line).Select(field => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        ? new Cell { DataType = CellValues.Number, CellValue = new CellValue(field) }
        : new Cell { DataType = CellValues.String, CellValue = new CellValue(field) }));

    private static SheetReader OfText(string text) => SheetReader.OfText(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
