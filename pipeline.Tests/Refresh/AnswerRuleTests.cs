using System.Net;
using System.Text;
using Factsheets.Drops;
using Factsheets.Refresh;

namespace Factsheets.Tests.Refresh;

public sealed class AnswerRuleTests
{
    [Theory]
    [InlineData(200, "freq,geo\\TIME_PERIOD\t2020 \r\n", null)]
    [InlineData(200, "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE", null)]
    [InlineData(200, "", "empty_file")]
    [InlineData(404, "", "not_found")]
    [InlineData(413, "", "extraction_too_big")]
    [InlineData(503, "", "http_status")]
    [InlineData(403, "freq,geo", "http_status")]
    [InlineData(200, "<!DOCTYPE html><html>", "html_page")]
    [InlineData(503, "  <html><body>Service unavailable", "html_page")]
    [InlineData(200, "<broken", "xml_answer")]
    [InlineData(404, """{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4"}]}""", "not_found")]
    [InlineData(400, """{"error":[{"status":400,"id":150,"label":"Invalid value"}]}""", "invalid_request")]
    [InlineData(413, """{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Please try again later."}}""", null)]
    [InlineData(200, """{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Please try again later."}}""", null)]
    public void What_the_body_says_goes_before_the_status(int status, string body, string? code)
    {
        var bytes = Encoding.UTF8.GetBytes(body);

        Assert.Equal(code, AnswerRule.Refusal((HttpStatusCode)status, ServiceAnswer.Recognise(bytes), bytes.Length == 0)?.Code);
    }

    [Theory]
    [InlineData(503, null, true)]
    [InlineData(503, ServiceAnswerKind.WebPage, true)]
    [InlineData(500, ServiceAnswerKind.Fault, true)]
    [InlineData(500, ServiceAnswerKind.NotFound, false)]
    [InlineData(500, ServiceAnswerKind.InvalidRequest, false)]
    [InlineData(500, ServiceAnswerKind.TooBig, false)]
    [InlineData(200, ServiceAnswerKind.Fault, false)]
    [InlineData(404, null, false)]
    public void A_request_that_the_service_calls_wrong_is_not_sent_again(int status, ServiceAnswerKind? kind, bool isTransient)
    {
        var answer = kind is { } known ? new ServiceAnswer { Kind = known } : null;

        Assert.Equal(isTransient, AnswerRule.IsTransient((HttpStatusCode)status, answer));
    }
}
