using Factsheets.Drops;
using Factsheets.Refresh;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Refresh;

/// <summary>Connections that really break, over a socket of this machine; only the waiting is virtual.</summary>
public sealed class ConnectionFaultTests : IAsyncDisposable
{
    private const string Abc = "abc";

    // Large enough that half of it is on the way when the connection breaks.
    private static readonly byte[] Body = Answers.Gzip(Answers.TsvText(1, rows: 50_000), System.IO.Compression.CompressionLevel.NoCompression);
    private readonly EurostatServer _server = new();
    private readonly TemporaryStore _temporary = new();
    private readonly VirtualTime _time = new();
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false };

    public async ValueTask DisposeAsync()
    {
        _handler.Dispose();
        _temporary.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_connection_that_is_reset_in_mid_body_is_tried_again_from_the_start()
    {
        _server.On(FakeEurostat.DataPath(Abc), EurostatServer.Reset(Body), EurostatServer.Whole(Body));

        Assert.Equal(Body, await _temporary.BytesAsync((await DownloadAsync()).Path));
        Assert.Equal(2, _server.Requests);
    }

    [Fact]
    public async Task A_connection_that_is_closed_in_mid_body_is_tried_again_from_the_start()
    {
        _server.On(FakeEurostat.DataPath(Abc), EurostatServer.CutOff(Body), EurostatServer.CutOff(Body), EurostatServer.Whole(Body));

        Assert.Equal(Body, await _temporary.BytesAsync((await DownloadAsync()).Path));
        Assert.Equal(3, _server.Requests);
    }

    [Fact]
    public async Task Connections_that_always_break_are_one_error_and_leave_nothing()
    {
        _server.On(FakeEurostat.DataPath(Abc), EurostatServer.Reset(Body));

        var error = await Assert.ThrowsAsync<RefreshException>(DownloadAsync);

        Assert.Equal(("connection_lost", true), (error.Failure.Code, error.IsTransient));
        Assert.Equal(5, _server.Requests);
        Assert.Empty(await _temporary.ListAsync(""));
    }

    [Fact]
    public async Task An_archive_that_ends_too_early_without_a_word_is_tried_again()
    {
        _server.On(FakeEurostat.DataPath(Abc), EurostatServer.Whole(Body[..^9]), EurostatServer.Whole(Body));

        Assert.Equal(Body, await _temporary.BytesAsync((await DownloadAsync()).Path));
        Assert.Equal(2, _server.Requests);
    }

    [Fact]
    public async Task An_answer_that_stops_is_given_up_and_tried_again()
    {
        _server.On(FakeEurostat.DataPath(Abc), _server.Stall(Body), EurostatServer.Whole(Body));

        Assert.Equal(Body, await _temporary.BytesAsync((await DownloadPastSilenceAsync(TimeSpan.FromSeconds(RefreshHarness.Options.StallSeconds))).Path));
    }

    [Fact]
    public async Task An_answer_that_never_begins_is_given_up_and_tried_again()
    {
        _server.On(FakeEurostat.DataPath(Abc), _server.Silence(), EurostatServer.Whole(Body));

        Assert.Equal(Body, await _temporary.BytesAsync((await DownloadPastSilenceAsync(TimeSpan.FromMinutes(RefreshHarness.Options.TryMinutes))).Path));
    }

    [Fact]
    public async Task An_answer_beyond_the_limit_is_not_taken()
    {
        _server.On(FakeEurostat.DataPath(Abc), EurostatServer.Whole(Body));

        var error = await Assert.ThrowsAsync<RefreshException>(() => DownloadAsync(new DropLimits { UnpackedBytes = Body.Length - 1 }));

        Assert.Equal(("too_large", false), (error.Failure.Code, error.IsTransient));
        Assert.Empty(await _temporary.ListAsync(""));
    }

    [Fact]
    public async Task A_port_that_nobody_listens_on_is_unreachable()
    {
        await _server.DisposeAsync();

        var error = await Assert.ThrowsAsync<RefreshException>(DownloadAsync);

        Assert.Equal(("unreachable", true), (error.Failure.Code, error.IsTransient));
    }

    private Task<Download> DownloadAsync() => DownloadAsync(DropLimits.Default);

    private Task<Download> DownloadAsync(DropLimits limits)
    {
        var options = RefreshHarness.Options with { BaseAddress = _server.Base, TotalMinutes = 1440 };
        return new EurostatClients(_handler, _time, () => 0.5).Of(options).DownloadAsync(Abc, _temporary.Store, RefreshPaths.Part(Abc), limits, TemporaryStore.Token);
    }

    /// <summary>Downloads, and lets time pass from the moment that the server has fallen silent until it is asked again.</summary>
    private async Task<Download> DownloadPastSilenceAsync(TimeSpan step)
    {
        var download = DownloadAsync();
        await _server.Stalled.WaitAsync(TimeSpan.FromSeconds(60), TemporaryStore.Token);
        while (!IsAskedAgain())
        {
            // The client may not wait yet when the server is silent already; on a busy machine it needs a while to go on.
            _time.Advance(step);
            for (var look = 0; look < 100 && !IsAskedAgain(); look++)
            {
                await Task.Delay(20, TemporaryStore.Token);
            }
        }

        return await download;

        bool IsAskedAgain() => _server.Requests > 1 || download.IsCompleted;
    }
}
