using System.Net;
using Factsheets.Tests.Refresh;

namespace Factsheets.Tests.Corpus;

/// <summary>The client of the service against answers that the service has given.</summary>
public sealed class RealServiceAnswerTests : IDisposable
{
    private const string QueuedId = "a801f1c5-7e21-4f8b-a19a-428ae7dec8cc";
    private readonly RefreshHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_queued_extraction_is_followed_to_its_data()
    {
        var data = await File.ReadAllBytesAsync(Corpus.PathOf("eurostat/nama_10r_2gdp.tsv.gz"), RefreshHarness.Token);
        var queued = await File.ReadAllBytesAsync(Corpus.PathOf("clients/eurostat_queued_extraction.xml"), RefreshHarness.Token);
        _harness.Service.OnData("nama_10r_2gdp", () => Answers.Ok(queued))
            .On($"1.0/async/status/{QueuedId}", () => Answers.QueuedStatus("AVAILABLE"))
            .On($"1.0/async/data/{QueuedId}", () => Answers.Ok(data));

        var download = await _harness.DownloadAsync("nama_10r_2gdp");

        Assert.Equal(data, await _harness.Temporary.BytesAsync(download.Path));
    }

    [Theory]
    [InlineData("clients/ds-045409-fault-413.xml", 200, "extraction_too_big", "17348292")]
    [InlineData("clients/ds-999999-statistics.json", 404, "not_found", "ERR_NOT_FOUND_4")]
    [InlineData("clients/footer.xml", 200, "answer_queued", "diss-web/file")]
    [InlineData("clients/NAMA_10_GDP-ss.xml", 200, "sdmx_ml", "StructureSpecificData")]
    [InlineData("clients/une-rt-m-geo-xx-last1.json", 200, "other_format", "JsonStat")]
    public async Task An_answer_that_is_no_data_is_one_error(string file, int status, string code, string text)
    {
        var body = await File.ReadAllBytesAsync(Corpus.PathOf(file), RefreshHarness.Token);
        _harness.Service.OnData("abc", () => new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) });

        var error = await _harness.FailedDownloadAsync("abc");

        Assert.Equal((code, false), (error.Failure.Code, error.IsTransient));
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
        Assert.Single(_harness.Service.Requests);
    }
}
