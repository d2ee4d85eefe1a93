using System.Net;
using Factsheets.Events;
using Factsheets.Functions;
using Factsheets.Lake;
using Factsheets.Refresh;
using Factsheets.Tests.Refresh;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Factsheets.Tests.FunctionApp;

/// <summary>The functions of the refresh by what they do, over a folder and the service without a network.</summary>
public sealed class RefreshFunctionTests : IDisposable
{
    private const string Accounts = "nama_10_a64_e";
    private readonly RefreshHarness _harness = new();

    private FakeEurostat Service => _harness.Service;

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_message_a_data_set_that_is_due_and_none_when_all_are_there()
    {
        Service.OnToc((Accounts, "25.09.2026"), ("sbs_ovw_act", "24.09.2026"))
            .OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)))
            .OnData("sbs_ovw_act", () => Answers.Ok(Answers.Tsv(2)));

        var messages = await RefreshAsync();

        Assert.Equal([new RefreshMessage(Accounts), new RefreshMessage("sbs_ovw_act")], messages);
        foreach (var message in messages)
        {
            await DownloadAsync(message);
        }

        Assert.Equal(2, (await _harness.Temporary.ListAsync("drops/")).Count);
        Assert.Empty(await RefreshAsync());
    }

    [Fact]
    public async Task The_new_drop_is_taken_by_its_event_as_the_latest_state()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)));
        await DownloadAsync(new RefreshMessage(Accounts));

        var builds = new NoBuilds();
        await new DropEvent(_harness.Store, builds).TakeAsync((await _harness.ProvenanceAsync(Accounts)).DropPath, RefreshHarness.Token);

        var drop = Assert.Single(Assert.Single(await LakeManifest.ReadAllAsync(_harness.Store, RefreshHarness.Token)).Drops).Drop;
        Assert.Equal((new DateTimeOffset(2026, 9, 25, 11, 0, 0, TimeSpan.FromHours(2)), true), (drop.LastUpdate, drop.IsComplete));
        Assert.Equal(1, builds.Asked);
    }

    [Fact]
    public async Task The_same_message_again_and_at_the_same_time_makes_one_drop()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DownloadAsync(new RefreshMessage(Accounts)), RefreshHarness.Token)));
        await DownloadAsync(new RefreshMessage(Accounts));

        Assert.Single(await _harness.Temporary.ListAsync("drops/"));
        Assert.Single(Service.Requests, FakeEurostat.DataPath(Accounts));
    }

    [Fact]
    public async Task What_may_pass_is_thrown_so_that_the_queue_tries_again()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Status(HttpStatusCode.ServiceUnavailable));

        await Assert.ThrowsAsync<RefreshException>(() => DownloadAsync(new RefreshMessage(Accounts)));
        Assert.Equal("http_status", (await _harness.FailureAsync(Accounts))!.Code);

        Service.OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)));
        await DownloadAsync(new RefreshMessage(Accounts));
        Assert.Null(await _harness.FailureAsync(Accounts));
    }

    [Fact]
    public async Task What_another_try_would_not_mend_is_logged_as_an_error_and_put_on_record()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Fault(HttpStatusCode.NotFound, "100", "No such data set"));
        var logger = new ErrorLog<RefreshDataset>();

        await DownloadAsync(new RefreshMessage(Accounts), logger);

        Assert.Contains("No such data set", Assert.Single(logger.Errors), StringComparison.Ordinal);
        Assert.Equal("not_found", (await _harness.FailureAsync(Accounts))!.Code);
    }

    [Fact]
    public async Task A_data_set_that_is_gone_from_the_catalogue_is_logged_as_an_error_and_put_on_record()
    {
        Service.OnToc((Accounts, "25.09.2026"));
        var logger = new ErrorLog<Factsheets.Functions.Refresh>();

        Assert.Equal([new RefreshMessage(Accounts)], await RefreshAsync(logger));

        Assert.Contains("sbs_r_nuts2021", Assert.Single(logger.Errors), StringComparison.Ordinal);
        Assert.Equal("gone_from_catalogue", (await _harness.FailureAsync("sbs_r_nuts2021"))!.Code);
    }

    [Fact]
    public async Task A_message_about_something_else_than_a_data_set_is_an_error()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => DownloadAsync(new RefreshMessage("../outputs")));
        Assert.Empty(Service.Requests);
    }

    [Fact]
    public async Task A_refresh_that_was_given_up_is_on_record_and_logged()
    {
        var logger = new ErrorLog<Poisoned>();

        await PoisonedAsync("""{"Dataset":"nama_10_a64_e"}""", logger);
        await PoisonedAsync("no message of ours", logger);

        Assert.Equal("processing_failed", (await _harness.FailureAsync(Accounts))!.Code);
        Assert.Equal(2, logger.Errors.Count);
        Assert.Contains(Accounts, logger.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_of_the_last_try_is_not_overwritten_by_that_of_the_poison()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Status(HttpStatusCode.ServiceUnavailable));
        await Assert.ThrowsAsync<RefreshException>(() => DownloadAsync(new RefreshMessage(Accounts)));

        await PoisonedAsync("""{"Dataset":"nama_10_a64_e"}""", new ErrorLog<Poisoned>());

        Assert.Equal("http_status", (await _harness.FailureAsync(Accounts))!.Code);
    }

    private Task<RefreshMessage[]> RefreshAsync(ILogger<Factsheets.Functions.Refresh>? logger = null) =>
        new Factsheets.Functions.Refresh(_harness.Refresh, logger ?? NullLogger<Factsheets.Functions.Refresh>.Instance).RunAsync(new TimerInfo(), RefreshHarness.Token);

    private Task DownloadAsync(RefreshMessage message, ILogger<RefreshDataset>? logger = null) =>
        new RefreshDataset(_harness.Refresh, logger ?? NullLogger<RefreshDataset>.Instance).RunAsync(message, RefreshHarness.Token);

    private Task PoisonedAsync(string message, ILogger<Poisoned> logger) =>
        new Poisoned(new FailureRecord(_harness.Store), logger).PoisonedRefresh(message, RefreshHarness.Token);

    private sealed class NoBuilds : IBuildRequests
    {
        public int Asked { get; private set; }

        public Task AskAsync(CancellationToken cancellationToken)
        {
            Asked++;
            return Task.CompletedTask;
        }
    }

    private sealed class ErrorLog<T> : ILogger<T>
    {
        public List<string> Errors { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Error)
            {
                Errors.Add(formatter(state, exception));
            }
        }
    }
}
