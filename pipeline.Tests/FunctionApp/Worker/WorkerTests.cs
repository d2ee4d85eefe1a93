using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Factsheets.Drops;
using Factsheets.Events;
using Factsheets.Lake;
using Factsheets.Storage;
using Factsheets.Tests.FunctionApp.Worker.Protocol;
using Factsheets.Tests.Refresh;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.FunctionApp.Worker;

/// <summary>The app as it is deployed: its own build, the real worker, in a process of its own, over a storage account.</summary>
public sealed class WorkerTests(TestStores stores)
{
    private const string Dataset = "nama_10_a64_e";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_drop_goes_through_the_functions_to_a_published_edition()
    {
        var app = BuiltApp.Find();
        var account = await stores.NewAccountAsync();
        var store = new BlobStore(new BlobServiceClient(account));
        var queue = new QueueClient(account, "build", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateIfNotExistsAsync(cancellationToken: Cancellation);
        await using var host = await WorkerHost.StartAsync(app, Settings(account));
        var drop = "eurostat/" + Path.GetFileName(SmallLake.SampleFile);
        await using (var source = File.OpenRead(SmallLake.SampleFile))
        {
            await store.WriteAsync("drops/" + drop, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), Cancellation);
        }

        Ok(await host.BlobAsync("IngestDrop", "drops", drop));
        Assert.Single(await LakeManifest.ReadAllAsync(store, Cancellation));
        Assert.Equal(1, (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount);

        var countries = Sent(Ok(await host.QueueAsync("BuildIndicators", JsonSerializer.Serialize(new BuildMessage()))));
        Assert.NotEmpty(countries);
        foreach (var country in countries)
        {
            Ok(await host.QueueAsync("BuildCountry", country));
        }

        Assert.StartsWith("2022-", await SmallLake.CurrentAsync(store), StringComparison.Ordinal);
        Assert.Empty(Sent(Ok(await host.QueueAsync("BuildIndicators", JsonSerializer.Serialize(new BuildMessage())))));
    }

    [Fact]
    public async Task The_timer_and_the_poison_queues_are_served()
    {
        var app = BuiltApp.Find();
        var account = await stores.NewAccountAsync();
        var store = new BlobStore(new BlobServiceClient(account));
        await store.WriteTextAsync("drops/eurostat/missed.tsv", "freq,unit,geo\\TIME_PERIOD\t2022 \nA,NR,AT\t1 \n", WriteCondition.None, Cancellation);
        await using var host = await WorkerHost.StartAsync(app, Settings(account));

        var found = Assert.Single(Sent(Ok(await host.TimerAsync("Sweep"))));
        Ok(await host.QueueAsync("PoisonedIngest", found));

        Assert.Contains("drops/eurostat/missed.tsv", found, StringComparison.Ordinal);
        Assert.Equal("processing_failed", (await store.ReadJsonAsync<Rejection>(DropIngestion.RejectionPath("drops/eurostat/missed.tsv"), Cancellation))!.Code);
        Assert.Contains(host.Log, line => line.Level == RpcLog.Types.Level.Error && line.Message.StartsWith(LogTexts.PoisonedMessage, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refresh_downloads_what_Eurostat_has_updated_into_the_drops()
    {
        var app = BuiltApp.Find();
        var account = await stores.NewAccountAsync();
        var store = new BlobStore(new BlobServiceClient(account));
        await using var service = new EurostatServer();
        service.On("catalogue/toc/txt", EurostatServer.Whole(Answers.Toc((Dataset, "02.09.2026")))).On(FakeEurostat.DataPath(Dataset), EurostatServer.Whole(Answers.Tsv(88.6, rows: 3)));
        await store.WriteTextAsync("config/options.json", $$"""{ "refresh": { "base_address": "{{service.Base}}", "datasets": ["{{Dataset}}"], "retries": 0 } }""", WriteCondition.None, Cancellation);
        await using var host = await WorkerHost.StartAsync(app, Settings(account));

        var due = Assert.Single(Sent(Ok(await host.TimerAsync("Refresh"))));
        Ok(await host.QueueAsync("RefreshDataset", due));

        Assert.StartsWith($"drops/eurostat/estat_{Dataset}_2026-09-02.", Assert.Single(await store.ListAsync("drops/", Cancellation).ToListAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Empty(Sent(Ok(await host.TimerAsync("Refresh"))));
    }

    [Fact]
    public async Task A_wrong_key_fails_the_call_with_one_clear_message()
    {
        var app = BuiltApp.Find();
        var account = await stores.NewAccountAsync();
        await using var host = await WorkerHost.StartAsync(app, Settings(account.Replace("AccountKey=", "AccountKey=AAAA", StringComparison.Ordinal)));

        var failure = (await host.BlobAsync("IngestDrop", "drops", "eurostat/a.tsv")).Result;

        Assert.Equal(StatusResult.Types.Status.Failure, failure.Status);
        Assert.StartsWith("drops/eurostat/a.tsv: the storage account refuses ", failure.Exception.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Settings(string account) => new()
    {
        ["DataStorage"] = account,
        ["AzureWebJobsStorage"] = account,
        ["RefreshSchedule"] = "0 15 12 * * *",
        ["SweepSchedule"] = "0 20 * * * *",
    };

    private static InvocationResponse Ok(InvocationResponse response)
    {
        Assert.True(response.Result.Status == StatusResult.Types.Status.Success, response.Result.Exception?.Message);
        return response;
    }

    /// <summary>The messages that the host would send for what a function has returned.</summary>
    private static IReadOnlyList<string> Sent(InvocationResponse response) =>
        [.. JsonDocument.Parse(response.ReturnValue.Json).RootElement.EnumerateArray().Select(message => message.GetRawText())];
}
