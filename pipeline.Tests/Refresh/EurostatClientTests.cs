using System.Net;
using Factsheets.Refresh;

namespace Factsheets.Tests.Refresh;

/// <summary>The client against every answer that is not data, in virtual time.</summary>
public sealed class EurostatClientTests : IDisposable
{
    private const string Abc = "abc";
    private static readonly string StatusPath = $"1.0/async/status/{Answers.Id}";
    private static readonly string DataPath = $"1.0/async/data/{Answers.Id}";
    private readonly RefreshHarness _harness = new();

    private FakeEurostat Service => _harness.Service;

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_whole_archive_is_downloaded_and_described()
    {
        Service.OnData(Abc, () => Answers.Ok(Answers.Tsv(1)));

        var download = await _harness.DownloadAsync(Abc);

        Assert.Equal(Answers.Tsv(1), await _harness.Temporary.BytesAsync(download.Path));
        Assert.Equal((true, Answers.TsvText(1).Length), (download.IsGzip, download.UnpackedBytes));
        Assert.Equal([FakeEurostat.DataPath(Abc)], Service.Requests);
    }

    [Fact]
    public async Task The_catalogue_is_read_after_a_disturbance()
    {
        Service.On("catalogue/toc/txt", () => Answers.Status(HttpStatusCode.BadGateway), () => Answers.Ok(Answers.Toc((Abc, "25.09.2026"))));

        var toc = await _harness.Clients.Of(RefreshHarness.Options).ReadCatalogueAsync(RefreshHarness.Token);

        Assert.NotNull(toc.Find(Abc));
    }

    [Fact]
    public async Task A_storm_is_outlasted_with_growing_pauses()
    {
        Service.OnData(Abc, Unavailable, Unavailable, Unavailable, Unavailable, () => Answers.Ok(Answers.Tsv(1)));

        await _harness.DownloadAsync(Abc);

        var gaps = Gaps();
        Assert.Equal(4, gaps.Count);
        Assert.All(gaps, gap => Assert.InRange(gap, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1)));
        Assert.True(gaps[^1] > gaps[0], $"The pauses are {string.Join(", ", gaps)}.");
    }

    [Fact]
    public async Task A_storm_without_end_is_one_error_that_may_pass()
    {
        Service.OnData(Abc, Unavailable);

        var error = await _harness.FailedDownloadAsync(Abc);

        Assert.Equal(("http_status", true), (error.Failure.Code, error.IsTransient));
        Assert.Contains("503", error.Message, StringComparison.Ordinal);
        Assert.Equal(5, Service.Requests.Count);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Fri, 25 Sep 2026 12:16:30 GMT", 90)]
    public async Task Retry_After_is_honoured(string retryAfter, int seconds)
    {
        Service.OnData(Abc, () => Answers.Status(HttpStatusCode.TooManyRequests, retryAfter), () => Answers.Ok(Answers.Tsv(1)));

        await _harness.DownloadAsync(Abc);

        Assert.Equal([TimeSpan.FromSeconds(seconds)], Gaps());
    }

    [Fact]
    public async Task A_service_that_asks_for_hours_is_not_waited_for()
    {
        Service.OnData(Abc, () => Answers.Status(HttpStatusCode.ServiceUnavailable, "7200"));

        var error = await _harness.FailedDownloadAsync(Abc);

        Assert.Equal((true, TimeSpan.FromHours(2)), (error.IsTransient, error.RetryAfter));
        Assert.Single(Service.Requests);
    }

    [Theory]
    [InlineData("https://eurostat.example/api/dissemination/moved", true)]
    [InlineData("/api/dissemination/moved", true)]
    [InlineData("https://other.example/api/dissemination/moved", false)]
    [InlineData("http://eurostat.example/api/dissemination/moved", false)]
    [InlineData("https://eurostat.example:8443/api/dissemination/moved", false)]
    public async Task Redirects_are_followed_within_the_service_alone(string location, bool isFollowed)
    {
        Service.OnData(Abc, () => Answers.Redirect(location)).On("moved", () => Answers.Ok(Answers.Tsv(1)));

        if (isFollowed)
        {
            await _harness.DownloadAsync(Abc);
            Assert.Equal([FakeEurostat.DataPath(Abc), "moved"], Service.Requests);
        }
        else
        {
            Assert.Equal("foreign_redirect", (await _harness.FailedDownloadAsync(Abc)).Failure.Code);
            Assert.Single(Service.Requests);
        }
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        Service.OnData(Abc, () => Answers.Redirect("/api/dissemination/" + FakeEurostat.DataPath(Abc)));

        Assert.Equal("too_many_redirects", (await _harness.FailedDownloadAsync(Abc)).Failure.Code);
        Assert.Equal(6, Service.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_is_being_prepared_is_followed_until_it_is_there()
    {
        Service.OnData(Abc, Answers.Queued)
            .On(StatusPath, () => Answers.QueuedStatus("SUBMITTED"), () => Answers.QueuedStatus("PROCESSING"), Unavailable, () => Answers.QueuedStatus("AVAILABLE"))
            .On(DataPath, () => Answers.Ok(Answers.Tsv(1)));

        await _harness.DownloadAsync(Abc);

        Assert.Equal([FakeEurostat.DataPath(Abc), StatusPath, StatusPath, StatusPath, StatusPath, DataPath], Service.Requests);
        Assert.True(_harness.Time.Elapsed >= TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_warning_without_an_id_is_asked_again()
    {
        var warning = () => Answers.Text(HttpStatusCode.RequestEntityTooLarge, """{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Please try again later."}}""");
        Service.OnData(Abc, warning, warning, () => Answers.Ok(Answers.Tsv(1)));

        await _harness.DownloadAsync(Abc);

        Assert.Equal([TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10)], Gaps());
    }

    [Fact]
    public async Task An_answer_that_has_expired_is_asked_for_once_more()
    {
        Service.OnData(Abc, Answers.Queued)
            .On(StatusPath, () => Answers.QueuedStatus("EXPIRED"), () => Answers.QueuedStatus("AVAILABLE"))
            .On(DataPath, () => Answers.Ok(Answers.Tsv(1)));
        await _harness.DownloadAsync(Abc);
        Assert.Equal([FakeEurostat.DataPath(Abc), StatusPath, FakeEurostat.DataPath(Abc), StatusPath, DataPath], Service.Requests);

        Service.On(StatusPath, () => Answers.QueuedStatus("EXPIRED"));
        var error = await _harness.FailedDownloadAsync(Abc);
        Assert.Equal(("queued_expired", true), (error.Failure.Code, error.IsTransient));
    }

    [Fact]
    public async Task An_answer_that_is_never_ready_ends_with_the_total_time()
    {
        Service.OnData(Abc, Answers.Queued).On(StatusPath, () => Answers.QueuedStatus("PROCESSING"));

        var error = await _harness.FailedDownloadAsync(Abc);

        Assert.Equal(("timeout", true), (error.Failure.Code, error.IsTransient));
        Assert.InRange(_harness.Time.Elapsed, TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(62));
    }

    [Fact]
    public async Task A_status_that_is_none_is_an_error()
    {
        Service.OnData(Abc, Answers.Queued).On(StatusPath, () => Answers.QueuedStatus("LOST"));
        Assert.Equal("bad_envelope", (await _harness.FailedDownloadAsync(Abc)).Failure.Code);

        Service.On(StatusPath, () => Answers.Fault(HttpStatusCode.NotFound, "100", "No such id"));
        Assert.Equal("not_found", (await _harness.FailedDownloadAsync(Abc)).Failure.Code);
    }

    [Theory]
    [InlineData(404, "100", "not_found")]
    [InlineData(400, "150", "invalid_request")]
    [InlineData(500, "140", "invalid_request")]
    [InlineData(200, "413", "extraction_too_big")]
    public async Task A_fault_is_not_tried_again(int status, string code, string expected)
    {
        Service.OnData(Abc, () => Answers.Fault((HttpStatusCode)status, code, "The reason"));

        var error = await _harness.FailedDownloadAsync(Abc);

        Assert.Equal((expected, false), (error.Failure.Code, error.IsTransient));
        Assert.Contains("The reason", error.Message, StringComparison.Ordinal);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task An_id_that_is_none_becomes_no_address()
    {
        Service.OnData(Abc, () => Answers.Text(HttpStatusCode.OK, Answers.Envelope("<queued><id>../../elsewhere</id><status>SUBMITTED</status></queued>")));

        Assert.Equal("bad_envelope", (await _harness.FailedDownloadAsync(Abc)).Failure.Code);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task A_file_at_an_address_of_its_own_is_not_fetched()
    {
        Service.OnData(Abc, () => Answers.Text(HttpStatusCode.OK, """<m:GenericData xmlns:m="urn:sdmx:message"><f:Footer xmlns:f="urn:sdmx:message/footer"><f:Message code="413"><c:Text xmlns:c="urn:sdmx:common">http://other.example/file/1</c:Text></f:Message></f:Footer></m:GenericData>"""));

        Assert.Equal("answer_queued", (await _harness.FailedDownloadAsync(Abc)).Failure.Code);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task A_page_is_not_taken_for_data()
    {
        Service.OnData(Abc, () => Answers.Text(HttpStatusCode.OK, "<!DOCTYPE html><html><body>Maintenance</body></html>"));

        Assert.Equal("html_page", (await _harness.FailedDownloadAsync(Abc)).Failure.Code);
        Assert.Single(Service.Requests);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html>", "html_page")]
    [InlineData("<e:Envelope xmlns:e=\"urn:e\"/>", "xml_answer")]
    [InlineData("freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2020,1\n", "other_format")]
    [InlineData("a table\twithout a header\n", "unknown_format")]
    [InlineData("freq,geo\\TIME_PERIOD\tsoon \n", "bad_period")]
    [InlineData("", "empty_file")]
    public async Task What_an_archive_holds_is_looked_at(string content, string code)
    {
        Service.OnData(Abc, () => Answers.Ok(Answers.Gzip(content)));

        Assert.Equal(code, (await _harness.FailedDownloadAsync(Abc)).Failure.Code);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task An_archive_that_is_cut_off_is_downloaded_again()
    {
        Service.OnData(Abc, () => Answers.Ok(Answers.Tsv(1)[..^6]), () => Answers.Ok(Answers.Tsv(1)));
        await _harness.DownloadAsync(Abc);
        Assert.Equal(2, Service.Requests.Count);

        Service.OnData(Abc, () => Answers.Ok(Answers.Tsv(1)[..^6]));
        Assert.Equal("damaged_gzip", (await _harness.FailedDownloadAsync(Abc)).Failure.Code);
    }

    [Fact]
    public async Task Csv_of_another_data_set_is_refused()
    {
        var options = RefreshHarness.Options with { Format = RefreshFormat.SdmxCsv };
        Service.OnData(Abc, () => Answers.Ok(Answers.Gzip("DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE\nESTAT:OTHER(1.0),25/09/26 11:00:00,A,AT,2020,1\n")));

        var error = await Assert.ThrowsAsync<RefreshException>(() =>
            _harness.Clients.Of(options).DownloadAsync(Abc, _harness.Store, RefreshPaths.Part(Abc), Factsheets.Drops.DropLimits.Default, RefreshHarness.Token));

        Assert.Equal(("other_dataset", "other", "abc"), (error.Failure.Code, error.Failure.Found, error.Failure.Expected));
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_one_error()
    {
        Service.OnData(Abc, () => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));

        var error = await _harness.FailedDownloadAsync(Abc);

        Assert.Equal(("unreachable", true), (error.Failure.Code, error.IsTransient));
        Assert.Equal(5, Service.Requests.Count);
    }

    [Fact]
    public async Task A_cancelled_download_is_cancelled_and_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        Service.OnData(Abc, () =>
        {
            cancelled.Cancel();
            return Answers.Status(HttpStatusCode.ServiceUnavailable);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _harness.Clients.Of(RefreshHarness.Options).DownloadAsync(Abc, _harness.Store, RefreshPaths.Part(Abc), Factsheets.Drops.DropLimits.Default, cancelled.Token));
        Assert.Empty(await _harness.Temporary.ListAsync("work/"));
    }

    private static HttpResponseMessage Unavailable() => Answers.Status(HttpStatusCode.ServiceUnavailable);

    private List<TimeSpan> Gaps() => [.. Service.At.Zip(Service.At.Skip(1), (one, next) => next.At - one.At)];
}
