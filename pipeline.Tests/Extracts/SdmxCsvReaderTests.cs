using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class SdmxCsvReaderTests
{
    private const string Header = "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\n";
    private const string Start = "ESTAT:SBS_R_NUTS2021(1.0),25/09/26 23:00:00,";

    [Fact]
    public void Rows_of_one_key_are_one_series_in_ascending_time() =>
        Assert.Equal(
            [new("A,PC,FR", "2020", 66.5, "bd"), new("A,PC,FR", "2021", null, null, "C"), new("A,PC,ES", "2020", -1.5e-3, "p", "N")],
            ExtractRow.OfCsv($"{Header}{Start}A,PC,FR,2021,,,C\r\n{Start}A,PC,FR,2020,66.5,db,\r\n{Start}A,PC,FR,2019,,,\r\n{Start}A,PC,ES,2020,-1.5E-3,p,N\r\n"));

    [Fact]
    public void The_header_says_data_set_and_last_update()
    {
        using var reader = new SdmxCsvReader(ExtractRow.Bytes($"{Header}{Start}A,PC,FR,2021,1,,\r\n"));
        Assert.Equal(["freq", "unit", "geo"], reader.Header.Dimensions);
        Assert.Equal(("sbs_r_nuts2021", new DateTimeOffset(2026, 9, 25, 23, 0, 0, TimeSpan.Zero)), (reader.Header.Dataset, reader.Header.LastUpdate));
    }

    [Fact]
    public void Counts_tell_values_flags_and_bare_missing_cells()
    {
        using var reader = new SdmxCsvReader(ExtractRow.Bytes("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nFR,2019,,\nFR,2020,1,\nFR,2021,,c\nFR,2022,:,\n"));
        ExtractRow.ReadAll(reader);
        Assert.Equal((4L, 4L, 1L, 1L, 2L), (reader.Counts.Rows, reader.Counts.Cells, reader.Counts.Values, reader.Counts.FlaggedWithoutValue, reader.Counts.Missing));
    }

    [Fact]
    public void Quoted_fields_may_hold_commas_quotes_and_line_ends() =>
        Assert.Equal(
            [new("A,\"x\",FR", "2020", 5, "p"), new("A,y,FR", "2020", 6)],
            ExtractRow.OfCsv("unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,note\n\"\"\"x\"\"\",\"FR\",\"2020\",\"5\",\"p\",\"a, \"\"b\"\"\nc\"\ny,FR,2020,6,,\n"));

    [Fact]
    public void A_frequency_that_the_file_does_not_have_follows_from_the_period() =>
        Assert.Equal(
            [new("A,FR", "2020", 1), new("Q,FR", "2020-Q1", 2), new("M,FR", "2020-02", 3)],
            ExtractRow.OfCsv("geo,TIME_PERIOD,OBS_VALUE\nFR,2020,1\nFR,2020-Q1,2\nFR,2020-02,3\n"));

    [Fact]
    public void Frequency_becomes_the_first_dimension_wherever_it_stands_and_what_stands_behind_the_time_is_no_dimension() =>
        Assert.Equal([new("A,PC,FR", "2020", 1, "p")], ExtractRow.OfCsv("UNIT,FREQ,GEO,TIME_PERIOD,source,OBS_VALUE,OBS_FLAG,vintage\nPC,A,FR,2020,x,1,p,1\n"));

    [Fact]
    public void Flag_and_confidentiality_before_the_time_are_no_dimensions() =>
        Assert.Equal([new("A,FR", "2020", 1, "p", "C")], ExtractRow.OfCsv("OBS_FLAG,geo,CONF_STATUS,OBS_VALUE,TIME_PERIOD\np,FR,C,1,2020\n"));

    [Fact]
    public void A_byte_order_mark_empty_lines_and_a_missing_last_line_end_do_no_harm() =>
        Assert.Equal([new("A,FR", "2020", 1), new("A,FR", "2021", 2)], ExtractRow.OfCsv("\uFEFFgeo,TIME_PERIOD,OBS_VALUE\n\nFR,2020,1\r\n\r\nFR,2021,2\n\n\n").Concat(ExtractRow.OfCsv("geo,TIME_PERIOD,OBS_VALUE")));

    [Fact]
    public void Equal_duplicates_count_once() =>
        Assert.Single(ExtractRow.OfCsv("geo,TIME_PERIOD,OBS_VALUE\nFR,2020,1\nFR,2020,1.0\n"));

    [Theory]
    [InlineData("FR,2020,1,\nFR,2020,2,\n", "1 and 2")]
    [InlineData("FR,2020,1,\nFR,2020,1,p\n", "1 and 1")]
    [InlineData("FR,2020,1,\nFR,2020,,p\n", "1 and missing")]
    public void Contradicting_duplicates_are_rejected_with_the_key(string rows, string found)
    {
        var error = Rejected("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" + rows);
        Assert.Equal(("duplicate_key", found), (error.Code, error.Found));
        Assert.Contains("freq=A, geo=FR, time_period=2020", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FR,2020\n", "wrong_number_of_fields", 2, null)]
    [InlineData("FR,2020,1,,\n", "wrong_number_of_fields", 2, null)]
    [InlineData("FR,2020,1,\n\nFR,Total,1,\n", "bad_period", 4, 2)]
    [InlineData("FR,2020,\"1,060.2\",\n", "bad_cell", 2, 3)]
    [InlineData("FR,2020,NaN,\n", "bad_cell", 2, 3)]
    [InlineData("FR,2020,1e999,\n", "bad_cell", 2, 3)]
    [InlineData("FR,2020,1\0,\n", "bad_cell", 2, 3)]
    [InlineData(",2020,1,\n", "missing_code", 2, 1)]
    [InlineData("FR,2020,1,p1\n", "bad_flag", 2, 4)]
    [InlineData("FR,2020,1,\nES,2020,1,\"p\nIT,2020,1,\n", "bad_csv", 3, null)]
    public void An_error_says_where_it_is(string rows, string code, int line, int? field)
    {
        var error = Rejected("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" + rows);
        Assert.Equal((code, (long?)line, field), (error.Code, error.Line, error.Column));
        Assert.NotNull(error.Found);
        Assert.NotNull(error.Expected);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_does_not_swallow_the_rest_in_silence() =>
        Assert.Equal("bad_csv", Rejected("geo,TIME_PERIOD,OBS_VALUE,note\nFR,2020,1,\"open\nES,2020,2,\nIT,2020,3,\n").Code);

    [Fact]
    public void A_row_that_never_ends_is_rejected() =>
        Assert.Equal("line_too_long", Rejected("geo,TIME_PERIOD,OBS_VALUE,note\nFR,2020,1," + new string('x', 20_000_000)).Code);

    [Theory]
    [InlineData("", "empty_file")]
    [InlineData("geo,TIME_PERIOD,Value\n", "missing_column")]
    [InlineData("TIME_PERIOD,OBS_VALUE\n", "no_dimensions")]
    [InlineData("DATAFLOW,LAST UPDATE,TIME_PERIOD,OBS_VALUE\n", "no_dimensions")]
    [InlineData("geo,GEO,TIME_PERIOD,OBS_VALUE\n", "bad_header")]
    [InlineData("geo,,TIME_PERIOD,OBS_VALUE\n", "bad_header")]
    [InlineData("DATAFLOW,Time frequency,Geopolitical entity (reporting),TIME_PERIOD,OBS_VALUE\n", "labels_alone")]
    [InlineData("geo,obs_value,TIME_PERIOD,OBS_VALUE\n", "bad_header")]
    public void A_bad_header_is_rejected(string text, string code) => Assert.Equal(code, Rejected(text).Code);

    [Theory]
    [InlineData("STRUCTURE,STRUCTURE_ID,ACTION,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\ndataflow,ESTAT:X(1.0),I,A,FR,2020,1,p,N\n")]
    [InlineData("STRUCTURE,STRUCTURE_ID,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\ndataflow,ESTAT:X(1.0),A,FR,2020,1,p,N\r\n")]
    [InlineData("\"STRUCTURE[;]\";STRUCTURE_ID;ACTION;freq;geo;NOTE[];TIME_PERIOD;OBS_VALUE;OBS_FLAG;CONF_STATUS\ndataflow;ESTAT:X(1.0);R;A;FR;\"a;b\";2020;1;p;N\n")]
    [InlineData("STRUCTURE\tSTRUCTURE_ID\tACTION\tfreq\tgeo\tTIME_PERIOD\tOBS_VALUE\tOBS_FLAG\tCONF_STATUS\ndataflow\tESTAT:X(1.0)\tA\tA\tFR\t2020\t1\tp\tN\n")]
    [InlineData("STRUCTURE|STRUCTURE_ID|ACTION|SERIES_KEY|freq|geo|TIME_PERIOD|OBS_VALUE|OBS_FLAG|CONF_STATUS\ndataflow|ESTAT:X(1.0)|I|A.FR|A|FR|2020|1|p|N\n")]
    [InlineData("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,geo,Place,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_FLAG,Flag,CONF_STATUS,Conf\ndataflow,ESTAT:X(1.0),\"Title, long\",A,Annual,FR,France,2020,,1,,p,provisional,N,\n")]
    [InlineData("STRUCTURE,STRUCTURE_ID,ACTION,freq: Time frequency,geo: Place,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Flag,CONF_STATUS: Conf\ndataflow,ESTAT:X(1.0): Title: long,I,A: Annual,FR: France,2020: 2020,1,p: provisional,N: not for publication\n")]
    [InlineData("DATAFLOW;LAST UPDATE;freq;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG;CONF_STATUS\nESTAT:X(1.0);;A;FR;2020;1;p;N\n")]
    public void The_same_cell_in_every_form_of_sdmx_csv_is_the_same_row(string text)
    {
        Assert.Equal([new("A,FR", "2020", 1, "p", "N")], ExtractRow.OfCsv(text));
        using var reader = new SdmxCsvReader(ExtractRow.Bytes(text));
        Assert.Equal("x", reader.Header.Dataset);
        Assert.Equal(["freq", "geo"], reader.Header.Dimensions);
    }

    [Theory]
    [InlineData("M", "action_not_read")]
    [InlineData("D", "action_not_read")]
    [InlineData("", "action_not_read")]
    [InlineData("i", "action_not_read")]
    public void An_action_that_needs_what_was_there_before_is_rejected_by_name(string action, string code)
    {
        var error = Rejected($"STRUCTURE,STRUCTURE_ID,ACTION,freq,geo,TIME_PERIOD,OBS_VALUE\ndataflow,ESTAT:X(1.0),{action},A,FR,2020,1\n");
        Assert.Equal((code, 2L, 3, action), (error.Code, error.Line, error.Column, error.Found));
    }

    [Theory]
    [InlineData("STRUCTURE,STRUCTURE_ID,geo,TIME_PERIOD,OBS_VALUE\ndataflow,ESTAT:X(1.0),FR,2020,1\ndataflow,ESTAT:Y(1.0),FR,2021,1\n", "several_datasets")]
    [InlineData("DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nESTAT:X(1.0),FR,2020,1\nESTAT:Y(1.0),FR,2021,1\n", "several_datasets")]
    [InlineData("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,geo,Place,TIME_PERIOD,Time,OBS_VALUE\n", "bad_header")]
    public void What_cannot_be_one_data_set_is_rejected(string text, string code) => Assert.Equal(code, Rejected(text).Code);

    [Fact]
    public void A_new_version_of_the_data_set_is_the_same_data_set_and_a_structure_names_none()
    {
        Assert.Equal(2, ExtractRow.OfCsv("STRUCTURE,STRUCTURE_ID,geo,TIME_PERIOD,OBS_VALUE\ndataflow,ESTAT:X(1.0),FR,2020,1\ndataflow,ESTAT:X(1.1),FR,2021,1\n").Count);
        using var reader = new SdmxCsvReader(ExtractRow.Bytes("STRUCTURE,STRUCTURE_ID,geo,TIME_PERIOD,OBS_VALUE\ndatastructure,ESTAT:X(1.0),FR,2020,1\n"));
        Assert.Null(reader.Header.Dataset);
    }

    [Fact]
    public void A_text_stands_in_place_of_a_number_but_never_among_numbers()
    {
        using var reader = new SdmxCsvReader(ExtractRow.Bytes("geo,TIME_PERIOD,OBS_VALUE\nFR,2020,KG\nFR,2021,\nES,2020,1\n"));
        Assert.True(reader.ReadSeries());
        var cell = Assert.Single(reader.Observations.ToArray());
        Assert.Equal((null, "KG"), (cell.Value, reader.Texts[cell.Text]));
        Assert.True(reader.ReadSeries());
        Assert.Equal((1L, 1L, 1L), (reader.Counts.Texts, reader.Counts.Values, reader.Counts.Missing));
        Assert.Equal("bad_cell", Rejected("geo,TIME_PERIOD,OBS_VALUE\nFR,2020,KG\nFR,2021,1\n").Code);
    }

    [Fact]
    public void The_csv_of_the_old_data_explorer_is_read_with_its_thousands_labels_and_flags()
    {
        const string Text = "\"TIME\",\"GEO\",\"GEO_LABEL\",\"NACE_R2\",\"SEX\",\"Value\",\"Flag and Footnotes\"\n\"2008\",\"ES11\",\"Gal\u00ECcia, x\",\"Manufacturing\",\"Total\",\"1,060.2\",\"b\"\n\"2009\",\"ES11\",\"x\",\"Manufacturing\",\"Total\",\":\",\"cu\"\n\"2009\",\"ES11\",\"x\",\"C10\",\"T\",\"1 234 567\",\"\"\n";
        ExtractRow[] expected = [new("A,ES11,C,T", "2008", 1060.2, "b"), new("A,ES11,C,T", "2009", null, "u", "C"), new("A,ES11,C10,T", "2009", 1234567)];
        Assert.Equal(expected, ExtractRow.OfCsv(Text));
        using var latin = new SdmxCsvReader(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(Text)));
        Assert.Equal(expected, ExtractRow.ReadAll(latin));
    }

    [Theory]
    [InlineData("2008,FR,\"1,5\"", "bad_cell")]
    [InlineData("2008,FR,\"1.060,2\"", "bad_cell")]
    [InlineData("2008,FR,\"12,34,567\"", "bad_cell")]
    [InlineData("2008,Picardie,1", "unknown_label")]
    [InlineData("2008,\"Some, label\",1", "unknown_label")]
    public void A_comma_is_no_decimal_sign_and_an_unknown_label_is_named(string row, string code)
    {
        var error = Rejected("TIME,GEO,Value\n" + row + "\n");
        Assert.Equal((code, 2L), (error.Code, error.Line));
    }

    [Theory]
    [InlineData("ESTAT:NAMA_10_GDP(1.0)", "nama_10_gdp")]
    [InlineData("ESTAT:DS-059358(1.0)", "ds-059358")]
    [InlineData("NAMA_10_GDP", "nama_10_gdp")]
    [InlineData("ESTAT:../x(1.0)", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_data_set_is_the_code_of_the_dataflow(string? dataflow, string? expected) => Assert.Equal(expected, CsvColumns.DatasetOf(dataflow));

    [Fact]
    public void Series_in_pieces_are_given_in_pieces()
    {
        using var reader = new SdmxCsvReader(ExtractRow.Bytes("geo,TIME_PERIOD,OBS_VALUE\nFR,2020,1\nES,2020,2\nFR,2021,3\n"));
        var series = 0;
        while (reader.ReadSeries())
        {
            series++;
        }

        Assert.Equal(3, series);
    }

    private static Rejection Rejected(string text) => Assert.Throws<DropRejectedException>(() => ExtractRow.OfCsv(text)).Rejection;
}
