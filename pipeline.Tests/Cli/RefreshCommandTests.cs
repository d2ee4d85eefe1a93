using System.Text.Json;
using Factsheets.Tests.Refresh;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Cli;

/// <summary><c>refresh</c> as a process, against a server of this machine.</summary>
public sealed class RefreshCommandTests(TestStores stores) : IAsyncLifetime
{
    private const string Accounts = "nama_10_a64_e";
    private const string Labour = "lfst_r_lfe2en2";
    private readonly EurostatServer _server = new();
    private readonly string _store = stores.NewFolder().Root;

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_store, "config"));
        File.WriteAllText(Path.Combine(_store, "config", "options.json"), $$"""{ "refresh": { "base_address": "{{_server.Base}}", "datasets": ["{{Accounts}}", "{{Labour}}"], "retries": 0 } }""");
        _server.On("catalogue/toc/txt", EurostatServer.Whole(Answers.Toc((Accounts, "02.09.2026"), (Labour, "03.09.2026"))))
            .On(FakeEurostat.DataPath(Accounts), EurostatServer.Whole(Answers.Tsv(88.6, rows: 3)))
            .On(FakeEurostat.DataPath(Labour), EurostatServer.Whole(File.ReadAllBytes(SampleStore.SampleFiles.Single(file => Path.GetFileName(file).StartsWith(Labour, StringComparison.Ordinal)))));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task What_is_due_is_downloaded_taken_built_and_published_and_the_next_time_nothing_is_due()
    {
        var first = await CommandLine.RunAsync(null, "refresh", "--store", _store, "--json");
        Assert.Equal((0, ""), (first.ExitCode, string.Join('\n', first.Error.Split('\n').Where(line => line.StartsWith("failed", StringComparison.Ordinal)))));
        using var document = JsonDocument.Parse(first.Out);
        Assert.Equal(["downloaded", "downloaded"], Statuses(document));
        Assert.Equal("2026-09-03T23:00:00+02:00", document.RootElement.GetProperty("refresh")[0].GetProperty("last_update").GetString());
        Assert.Equal(2, document.RootElement.GetProperty("ingest").GetProperty("accepted").GetArrayLength());
        Assert.True(document.RootElement.GetProperty("build").GetProperty("is_published").GetBoolean());
        Assert.True(File.Exists(Path.Combine(_store, "outputs", "current.json")));

        var second = await CommandLine.RunAsync(null, "refresh", "--store", _store, "--json");
        Assert.Equal(0, second.ExitCode);
        using var again = JsonDocument.Parse(second.Out);
        Assert.Equal(["unchanged", "unchanged"], Statuses(again));
        Assert.False(again.RootElement.GetProperty("build").GetProperty("is_new").GetBoolean());
        Assert.Equal(4, _server.Requests);
    }

    [Fact]
    public async Task What_fails_is_named_and_the_command_ends_with_1()
    {
        var run = await CommandLine.RunAsync(null, "refresh", "--store", _store, "--dataset", Accounts, "--dataset", "no_such_set");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("failed no_such_set: gone_from_catalogue", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{Accounts}: downloaded", run.Out, StringComparison.Ordinal);
        Assert.Contains("Edition ", run.Out, StringComparison.Ordinal);
        var status = await CommandLine.RunAsync(null, "status", "--store", _store);
        Assert.Contains("failed refresh no_such_set: gone_from_catalogue", status.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_service_the_command_ends_with_3()
    {
        await _server.DisposeAsync();

        var run = await CommandLine.RunAsync(null, "refresh", "--store", _store);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("unreachable", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("--dataset", "../x")]
    [InlineData("--data-set", "x")]
    public async Task What_cannot_be_asked_so_is_a_usage_error(params string[] arguments)
    {
        Assert.Equal(2, (await CommandLine.RunAsync(null, ["refresh", "--store", _store, .. arguments])).ExitCode);
    }

    private static IEnumerable<string?> Statuses(JsonDocument document) =>
        document.RootElement.GetProperty("refresh").EnumerateArray().Select(outcome => outcome.GetProperty("status").GetString());
}
