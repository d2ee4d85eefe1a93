using System.Text;
using Factsheets.Drops;

namespace Factsheets.Tests.Drops;

public sealed class DropKindsTests
{
    [Theory]
    [InlineData("geo\\time\t2020\nFR\t1", "x", DropKind.EurostatTsv)]
    [InlineData("\uFEFFfreq,geo\\TIME_PERIOD\t2020", "x.csv", DropKind.EurostatTsv)]
    [InlineData("DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\r\n", "x.tsv", DropKind.SdmxCsv)]
    [InlineData("\"geo\",\"time_period\",\"obs_value\"", "x", DropKind.SdmxCsv)]
    [InlineData(" \r\n {\"class\":\"dataset\"}", "x.tsv", DropKind.JsonStat)]
    [InlineData("[1]", "x", DropKind.JsonStat)]
    [InlineData("\"TIME\",\"GEO\",\"Value\"", "x", DropKind.DataExplorerCsv)]
    [InlineData("STRUCTURE;STRUCTURE_ID;geo", "x", DropKind.SdmxCsv)]
    [InlineData("unit,time\\geo\tFR\tES", "x", DropKind.TransposedTsv)]
    [InlineData("Employment  [nama_10r_3empers],,\n,,\nGEO/TIME,2018\n", "x", DropKind.DataExplorerSheet)]
    [InlineData("Data extracted on 05/09/2026 06:14:51 from [ESTAT],,\nDataset:,Employment [abc],\n", "x.csv", DropKind.DataBrowserSheet)]
    [InlineData("PK\u0003\u0004 [Content_Types].xml", "x", DropKind.DataExplorerWorkbook)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "x.json", DropKind.Boundaries)]
    [InlineData("{\"crs\":{\"type\":\"name\"},\"type\": \"FeatureCollection\"}", "x.json", DropKind.Boundaries)]
    [InlineData("period,place,number", "x.csv", DropKind.SdmxCsv)]
    [InlineData("geo\t2020", "x.tsv.gz", DropKind.EurostatTsv)]
    public void The_content_says_the_kind_and_only_where_it_does_not_the_name(string text, string name, DropKind expected) =>
        Assert.Equal(expected, DropKinds.Detect(Encoding.UTF8.GetBytes(text), name));

    [Theory]
    [InlineData("", "x.tsv", "empty_file")]
    [InlineData("\uFEFF \r\n", "x.tsv", "empty_file")]
    [InlineData("<!DOCTYPE html><html>", "x.tsv", "html_page")]
    [InlineData("<HTML>", "x.tsv", "html_page")]
    [InlineData("<?xml version=\"1.0\"?><S:Fault>", "x.tsv", "xml_answer")]
    [InlineData("{\"type\":\"Feature\",\"geometry\":{}}", "x.json", "geo_file")]
    [InlineData("{\"type\":\"Topology\",\"objects\":{}}", "x.json", "geo_file")]
    [InlineData("{\"error\":[{\"status\":404,\"id\":100,\"label\":\"x\"}]}", "x.json", "not_found")]
    [InlineData("\"nace2\",\"Name\",\"Level\",\"Parent\"\n", "x.csv", "classification_file")]
    [InlineData("\"Order\";\"Level\";\"Code\";\"Parent\"\n", "x.csv", "classification_file")]
    [InlineData("\u001f\u008b", "x.csv", "nested_archive", true)]
    [InlineData("PK\u0003\u0004\u0014 a.tsv", "x.tsv", "nested_archive", false)]
    [InlineData("7z\u00bc\u00af'\u001c\u0000\u0004", "x.tsv", "other_archive", true)]
    [InlineData("BZh91AY&SY", "x.tsv", "other_archive", false)]
    [InlineData("Rar!\u001a\u0007\u0001", "x.csv", "other_archive", false)]
    [InlineData("Code 2016,Code 2021,Label,Change\n", "x.csv", "classification_file")]
    [InlineData("code_v2013,code_v2016,pop18\n", "x.csv", "classification_file")]
    [InlineData("Some text", "x.txt", "unknown_format")]
    [InlineData("\u0001\u0002", "x", "unknown_format")]
    public void What_cannot_be_read_is_rejected_with_the_way_out(string text, string name, string code, bool isLatin = false) =>
        Assert.Equal(code, Assert.Throws<DropRejectedException>(() => DropKinds.Detect((isLatin ? Encoding.Latin1 : Encoding.UTF8).GetBytes(text), name)).Rejection.Code);

    [Fact]
    public void A_header_longer_than_the_sample_is_still_told() =>
        Assert.Equal(DropKind.EurostatTsv, DropKinds.Detect(Encoding.UTF8.GetBytes("geo\\time\t" + new string('2', DropKinds.SampleBytes)).AsSpan(0, DropKinds.SampleBytes), "x"));
}
