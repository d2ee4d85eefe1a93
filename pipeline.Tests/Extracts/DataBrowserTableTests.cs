using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class DataBrowserTableTests
{
    private const string Summary = "Structural business statistics\nContents,Time frequency\nSheet 1,Annual\n";

    private const string Tsv = """
        freq,nace_r2,indic_sbs,geo\TIME_PERIOD	2021 	2022 
        A,C10,EMP_LOC_NR,ES	1234.5 	2 b
        A,C10,EMP_LOC_NR,ES11	: 	: @C
        A,C11,EMP_LOC_NR,ES	-3 	4 dp
        A,C11,EMP_LOC_NR,ES11	0 	5 
        """;

    private const string Labels = """
        Data extracted on 05/09/2026 06:14:51 from [ESTAT],,,,
        Dataset: ,Business statistics by NUTS 2 region [sbs_r_nuts2021__custom_20590952],,,
        Last updated: ,05/09/2026 23:00,,,
        ,,,,
        Time frequency,,Annual,,
        Statistical classification of economic activities in the European Community (NACE Rev. 2),,Manufacture of food products,,
        Structural business statistics indicator,,Persons employed in local units - number,,
        ,,,,
        TIME,2021,,2022,
        GEO (Labels),,,,
        Spain,"1,234.5",,2,b
        Galicia,:,,:,c
        ,,,,
        Special value,,,,
        :,not available,,,
        Observation flags:,,,,
        b,break in time series,,,
        """;

    private const string Both = """
        Data extracted on 05/09/2026 06:14:51 from [ESTAT],,,,,
        Dataset: ,Business statistics by NUTS 2 region [sbs_r_nuts2021$defaultview],,,,
        Last updated: ,05/09/2026 23:00,,,,
        ,,,,,
        Time frequency [FREQ],,Annual [A],,,
        Statistical classification of economic activities [NACE_R2],,Manufacture of beverages [C11],,,
        Business indicator [INDIC_SBS],,Persons employed [EMP_LOC_NR],,,
        ,,,,,
        TIME,TIME,2021,,2022,
        GEO (Codes),GEO (Labels),,,,
        ES,Spain,-3,,4,dp
        ES11,Galicia,0,,5,
        ,,,,,
        Special value,,,,,
        :,not available,,,,
        """;

    private static readonly List<ExtractRow> Rows = ExtractRow.OfTsv(Tsv);

    [Fact]
    public void A_workbook_gives_the_rows_of_the_same_data_in_tsv()
    {
        using var reader = OfWorkbook(("Summary", Summary), ("Structure", Summary), ("Sheet 1", Labels), ("Sheet 2", Both));
        Assert.Equal(("sbs_r_nuts2021", new DateTimeOffset(2026, 9, 5, 23, 0, 0, TimeSpan.Zero)), (reader.Header.Dataset, reader.Header.LastUpdate));
        Assert.Equal(["freq", "nace_r2", "indic_sbs", "geo"], reader.Header.Dimensions);
        Assert.Equal(Rows, ExtractRow.ReadAll(reader));
        Assert.Equal((4L, 8L, 6L, 1L, 1L), (reader.Counts.Rows, reader.Counts.Cells, reader.Counts.Values, reader.Counts.FlaggedWithoutValue, reader.Counts.Missing));
    }

    [Fact]
    public void A_sheet_of_many_tables_gives_the_rows_of_all()
    {
        var first = Labels[..Labels.IndexOf("Special", StringComparison.Ordinal)];
        var second = Both[Both.IndexOf("Time frequency", StringComparison.Ordinal)..].Replace("not available,", "not available", StringComparison.Ordinal);
        Assert.Equal(Rows, ExtractRow.ReadAll(OfText(first + second + "\nSource of data: Eurostat\n")));
        Assert.Equal(Rows, ExtractRow.ReadAll(OfWorkbook(("Data", first + second))));
    }

    [Fact]
    public void Several_dimensions_may_stand_in_the_rows_and_above_the_columns()
    {
        const string Table = """
            Data extracted on 05/09/2026 06:14:51 from [ESTAT],,,,,,,,
            Dataset: ,Business statistics [sbs_r_nuts2021],,,,,,,
            ,,,,,,,,
            INDIC_SBS,,EMP_LOC_NR,,,,,,
            ,,,,,,,,
            TIME,TIME,TIME,2021,,,,2022,
            NACE_R2 (Labels),NACE_R2 (Labels),NACE_R2 (Labels),food,,beverages,,beverages,
            NACE_R2 (Codes),NACE_R2 (Codes),NACE_R2 (Codes),C10,,C11,,C11,
            UNIT (Codes),UNIT (Codes),UNIT (Codes),NR,,NR,,NR,
            UNIT (Labels),UNIT (Labels),UNIT (Labels),pieces,,pieces,,pieces,
            GEO (Labels),GEO (Codes),FREQ (Labels),,,,,,
            Madrid,ES30,Annual,1 b,p,2,,3,e
            """;
        Assert.Equal(
            [new("A,EMP_LOC_NR,C10,NR,ES30", "2021", 1, "bp"), new("A,EMP_LOC_NR,C11,NR,ES30", "2021", 2), new("A,EMP_LOC_NR,C11,NR,ES30", "2022", 3, "e")],
            ExtractRow.ReadAll(OfText(Table)));
    }

    [Fact]
    public void Times_may_be_the_rows_and_flags_may_be_left_out()
    {
        const string Table = """
            Data extracted on 05/09/2026 06:14:51 from [ESTAT],,
            Dataset: ,Employment [abc$dv_1],,
            ,,
            GEO (Labels),Spain,Greece
            TIME,,
            2021-Q1,1,2
            2021-Q2,:,3
            """;
        using var reader = OfText(Table);
        Assert.Equal("abc", reader.Header.Dataset);
        Assert.Equal([new("Q,ES", "2021-Q1", 1), new("Q,EL", "2021-Q1", 2), new("Q,EL", "2021-Q2", 3)], ExtractRow.ReadAll(reader));
    }

    [Theory]
    [InlineData("Galicia", "Comunidad de Madrid", "unknown_label", 12, 1, "Comunidad de Madrid")]
    [InlineData("Manufacture of food products", "Baking", "unknown_label", 6, 3, "Baking")]
    [InlineData("Time frequency,,Annual", "Rhythm,,Sometimes", "unknown_label", 5, 1, "Rhythm")]
    [InlineData("TIME,2021", "TIME,then", "bad_period", 10, 2, "then")]
    [InlineData(":,,:,c", ":,,:,c1", "bad_flag", 12, 5, "c1")]
    [InlineData(":,,:,c", ":,,none!,", "bad_cell", 12, 4, "none!")]
    [InlineData("[sbs_r_nuts2021__custom_20590952]", "", "bad_sheet", 2, 2, "Business statistics by NUTS 2 region")]
    [InlineData("GEO (Labels),,,,", "Places,,,,", "unknown_label", 10, 1, "Places")]
    [InlineData("Data extracted on 05/09/2026 06:14:51 from [ESTAT]", "Daten abgefragt am 29/12/2022 15:37:21 von [ESTAT]", "data_browser_sheet", 1, 1, "Daten abgefragt am 29/12/2022 15:37:21 von [ESTAT]")]
    public void What_is_not_known_is_named_with_its_sheet_and_cell(string old, string replaced, string code, long line, int column, string found)
    {
        var error = Assert.Throws<DropRejectedException>(() => ExtractRow.ReadAll(OfWorkbook(("Summary", Summary), ("Sheet 1", Labels.Replace(old, replaced, StringComparison.Ordinal))))).Rejection;
        Assert.Equal((code, line, column, found), (error.Code, error.Line, error.Column, error.Found));
        Assert.EndsWith("(sheet 'Sheet 1')", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Expected);
    }

    [Fact]
    public void A_row_below_an_empty_one_is_not_passed_over()
    {
        var error = Assert.Throws<DropRejectedException>(() => ExtractRow.ReadAll(OfText(Labels.Replace("Galicia", ",,,,\nGalicia", StringComparison.Ordinal)))).Rejection;
        Assert.Equal(("unknown_label", "Galicia"), (error.Code, error.Found));
    }

    [Fact]
    public void A_workbook_without_tables_is_rejected() =>
        Assert.Equal("bad_sheet", Assert.Throws<DropRejectedException>(() => OfWorkbook(("Summary", Summary), ("Structure", Summary))).Rejection.Code);

    private static SheetReader OfText(string text) => SheetReader.OfText(ExtractRow.Bytes(text));

    private static SheetReader OfWorkbook(params (string Name, string Text)[] sheets) => SheetReader.OfWorkbook(SheetReaderTests.Workbook(sheets));
}
