using System.Text;
using Factsheets.Drops;

namespace Factsheets.Tests.Drops;

public sealed class ServiceAnswerTests
{
    public static TheoryData<string, ServiceAnswerKind, int?, string?> Answers => new()
    {
        { Fault("413", "EXTRACTION_TOO_BIG: 17348292 rows"), ServiceAnswerKind.TooBig, 413, "EXTRACTION_TOO_BIG: 17348292 rows" },
        { Fault("100", "No results found"), ServiceAnswerKind.NotFound, 100, "No results found" },
        { Fault("140", "Invalid filter"), ServiceAnswerKind.InvalidRequest, 140, "Invalid filter" },
        { Fault("150", "Invalid value"), ServiceAnswerKind.InvalidRequest, 150, "Invalid value" },
        { Fault("env:Server", "down"), ServiceAnswerKind.Fault, null, "down" },
        { "<env:Envelope xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\"><env:Body><env:Fault><env:Code><env:Value>500</env:Value></env:Code><env:Reason><env:Text>down</env:Text></env:Reason></env:Fault></env:Body></env:Envelope>", ServiceAnswerKind.Fault, 500, "down" },
        { "{\"error\":[{\"status\":404,\"id\":100,\"label\":\"ERR_NOT_FOUND_4: X\"}]}", ServiceAnswerKind.NotFound, 100, "ERR_NOT_FOUND_4: X" },
        { "\uFEFF {\"error\":{\"status\":400,\"id\":150,\"label\":\"value\"}}", ServiceAnswerKind.InvalidRequest, 150, "value" },
        { "{\"error\":{\"status\":\"500\",\"label\":\"down\"}}", ServiceAnswerKind.Fault, 500, "down" },
        { "{\"warning\":{\"status\":413,\"label\":\"ASYNCHRONOUS_RESPONSE. Your request is treated asynchronously.\"}}", ServiceAnswerKind.Queued, 413, "ASYNCHRONOUS_RESPONSE. Your request is treated asynchronously." },
        { "{\"error\":{\"status\":413,\"label\":\"EXTRACTION_TOO_BIG\"}}", ServiceAnswerKind.TooBig, 413, "EXTRACTION_TOO_BIG" },
        { "{\"nama_gdp_c\":{\"wsVersion\":\"V1_1\",\"code\":\"nama_gdp_c\",\"value\":[", ServiceAnswerKind.OldJson, null, "nama_gdp_c" },
        { "<m:StructureSpecificData xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\"><m:Header>", ServiceAnswerKind.SdmxMl, null, "StructureSpecificData" },
        { "<m:Error xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\"><m:ErrorMessage code=\"140\"><Text>Syntax</Text></m:ErrorMessage></m:Error>", ServiceAnswerKind.InvalidRequest, 140, "Syntax" },
        { "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\" \"x.dtd\"><html/>", ServiceAnswerKind.WebPage, null, null },
        { "<!doctype html>", ServiceAnswerKind.WebPage, null, null },
        { "<rss><channel/></rss>", ServiceAnswerKind.OtherXml, null, null },
        { "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><S:Fault xmlns:S=\"s\"><faultcode>&e;</faultcode></S:Fault>", ServiceAnswerKind.OtherXml, null, null },
        { "<open", ServiceAnswerKind.OtherXml, null, null },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_told_by_its_content(string text, ServiceAnswerKind kind, int? code, string? words)
    {
        var answer = ServiceAnswer.Recognise(Encoding.UTF8.GetBytes(text))!;
        Assert.Equal((kind, code), (answer.Kind, answer.FaultCode));
        if (words is not null)
        {
            Assert.Equal(words, answer.Text);
            Assert.Contains(words, answer.ToRejection().ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("queued", "id", "SUBMITTED")]
    [InlineData("asyncResponse", "key", "PROCESSING")]
    public void A_queued_extraction_says_its_id_and_state(string element, string id, string status)
    {
        var answer = ServiceAnswer.Recognise(Encoding.UTF8.GetBytes($"<env:Envelope xmlns:env=\"http://schemas.xmlsoap.org/soap/envelope/\"><env:Body><{element}><{id}>a801f1c5-7e21</{id}><status>{status}</status></{element}></env:Body></env:Envelope>"))!;
        Assert.Equal((ServiceAnswerKind.Queued, "a801f1c5-7e21", status), (answer.Kind, answer.RequestId, answer.RequestStatus));
        Assert.Contains(status, answer.ToRejection().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_service_names_the_address_of_the_file()
    {
        var answer = ServiceAnswer.Recognise("<m:GenericData xmlns:m=\"http://www.sdmx.org/message\"><f:Footer xmlns:f=\"http://www.sdmx.org/message/footer\"><f:Message code=\"413\"><Text>It will be at http://example.org/file/1 soon</Text></f:Message></f:Footer></m:GenericData>"u8)!;
        Assert.Equal((ServiceAnswerKind.Queued, 413, "http://example.org/file/1"), (answer.Kind, answer.FaultCode, answer.FileUrl));
    }

    [Theory]
    [InlineData("")]
    [InlineData("geo\\time\t2020\nFR\t1")]
    [InlineData("{\"class\":\"dataset\",\"error\":null}")]
    [InlineData("{\"dimension\":{\"error\":{\"status\":1}}}")]
    [InlineData("{\"version\":\"2.0\",\"class\":\"dataset\",\"status\":{\"0\":\"p\"},\"value\":{")]
    [InlineData("{ no json")]
    public void Data_and_what_only_a_reader_can_judge_is_no_answer(string text) => Assert.Null(ServiceAnswer.Recognise(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Every_kind_has_a_rejection_of_its_own() =>
        Assert.Distinct(Enum.GetValues<ServiceAnswerKind>().Select(kind => new ServiceAnswer { Kind = kind }.ToRejection().Code));

    private static string Fault(string code, string text) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><S:Fault xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><faultcode>{code}</faultcode><faultstring>{text}</faultstring></S:Fault>";
}
