using System.Globalization;
using Azure.Storage.Blobs;
using Factsheets.Drops;
using Factsheets.Events;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;
using Microsoft.Extensions.Logging;

namespace Factsheets.Tests.FunctionApp;

/// <summary>A whole day of the function app over a storage account with its queues. <c>FACTSHEETS_DAYS</c> sets the number of days, each with another order of events.</summary>
public sealed class DayTests(TestStores stores)
{
    private const string Bad = "drops/eurostat/bad_answer.tsv";

    public static TheoryData<int> Seeds =>
        [.. Enumerable.Range(1, int.Parse(Environment.GetEnvironmentVariable("FACTSHEETS_DAYS") ?? "1", CultureInfo.InvariantCulture))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Events_doubled_shuffled_and_two_at_a_time_give_the_edition_that_a_folder_gives(int seed)
    {
        var (expectedEdition, expectedRejections, folder) = await InAFolderAsync();
        var account = await stores.NewAccountAsync();
        var store = new BlobStore(new BlobServiceClient(account));
        var isBroken = true;
        var faulty = new FaultyStore(store)
        {
            BeforeWrite = path => isBroken && path.Contains("/countries/ES/", StringComparison.Ordinal) ? throw new IOException("Spain cannot be written.") : Task.CompletedTask,
        };
        var host = await StorageHost.StartAsync(account, faulty, seed);

        // Morning: most drops come with their events; the event of one is lost and the sweep finds it.
        var drops = await DropAllAsync(store);
        await host.TellAsync(drops.Take(drops.Count - 1));
        await host.DrainAsync();
        await host.SweepAsync();
        await host.DrainAsync();

        // A country cannot be written: the edition is not published, and that is on record.
        Assert.Null(await new EditionShelf(store).CurrentAsync(Cancellation));
        var waiting = Assert.Single(await new EditionWork(store).ListAsync(Cancellation), edition => edition.Edition == expectedEdition);
        Assert.Equal("country_failed", Assert.Single(waiting.Failed, pair => pair.Key == "ES").Value.Code);
        Assert.Contains(host.Log, line => line.Level == LogLevel.Error && line.Line.StartsWith(LogTexts.PoisonedMessage, StringComparison.Ordinal) && line.Line.Contains($"ES of {expectedEdition}", StringComparison.Ordinal));

        // Afternoon: what kept it is mended, and the next sweep asks for the build that is due.
        isBroken = false;
        await host.SweepAsync();
        await host.DrainAsync();
        await host.SweepAsync();
        await host.DrainAsync();

        Assert.Equal(expectedEdition, await SmallLake.CurrentAsync(store));
        Assert.Equal([expectedEdition], await new EditionShelf(store).ListAsync(Cancellation));
        Assert.Empty(await new EditionWork(store).ListAsync(Cancellation));
        Assert.Equal(expectedRejections, await RejectionsAsync(store));
        Assert.Equal("html_page", expectedRejections[DropIngestion.RejectionPath(Bad)]);
        Assert.Contains(host.Log, line => line.Level == LogLevel.Warning && line.Line.StartsWith($"{LogTexts.RejectedDrop} {Bad}", StringComparison.Ordinal));
        Assert.Contains(host.Log, line => line.Line.StartsWith(LogTexts.EditionAge, StringComparison.Ordinal));
        foreach (var prefix in new[] { EditionPaths.Editions, EditionPaths.Latest, EditionPaths.Current })
        {
            Assert.Equal(await SampleStores.HashesAsync(folder, prefix, Cancellation), await SampleStores.HashesAsync(store, prefix, Cancellation));
        }
    }

    /// <summary>What one process makes of the same drops, one after the other.</summary>
    private async Task<(string Edition, IReadOnlyDictionary<string, string> Rejections, FolderStore Folder)> InAFolderAsync()
    {
        var folder = stores.NewFolder();
        var pipeline = new FactsheetPipeline(folder);
        await pipeline.IngestAsync([.. await DropAllAsync(folder)], new FactsheetOptions(), Cancellation);
        var report = await pipeline.RunAsync(EditionRequest.OfStore, progress: null, Cancellation);
        return (report!.Manifest.Edition, await RejectionsAsync(folder), folder);
    }

    /// <summary>Ten drops of data sets, some of one data set; three of the registry kind; a bad one.</summary>
    private static async Task<IReadOnlyList<string>> DropAllAsync(IStore store)
    {
        var paths = new List<string>();
        var sample = "drops/eurostat/" + Path.GetFileName(SmallLake.SampleFile);
        await using (var source = File.OpenRead(SmallLake.SampleFile))
        {
            await store.WriteAsync(sample, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), Cancellation);
        }

        paths.Add(sample);
        for (var i = 1; i <= 4; i++)
        {
            await PutAsync($"drops/eurostat/nama_10_a64_e.excerpt-{i}.csv", $"freq,unit,nace_r2,na_item,geo,TIME_PERIOD,OBS_VALUE\nA,THS_PER,C10-C12,EMP_DC,AT,2022,{80 + i}\n");
        }

        for (var i = 1; i <= 5; i++)
        {
            await PutAsync($"drops/eurostat/demo_{i}.tsv", $"freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \r\nA,NR,AT\t{i} \t: \r\n");
        }

        await PutAsync("drops/eccp/cluster-organisations.csv", "name,country,city,website\nA cluster,Austria,Graz,https://example.org\n");
        await PutAsync("drops/eccp/partnerships.csv", "partnership,organisation,country\nA partnership,A cluster,Austria\n");
        await PutAsync("drops/policy/AT.yaml", "country: AT\npolicies: []\n");
        await PutAsync(Bad, "<!DOCTYPE html><html><body>Service unavailable</body></html>");
        return paths;

        async Task PutAsync(string path, string text)
        {
            await store.WriteTextAsync(path, text, WriteCondition.None, Cancellation);
            paths.Add(path);
        }
    }

    private static async Task<IReadOnlyDictionary<string, string>> RejectionsAsync(IStore store)
    {
        var codes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in await store.ListAsync("rejected/", Cancellation).ToListAsync(Cancellation))
        {
            codes.Add(path, (await store.ReadJsonAsync<Rejection>(path, Cancellation))!.Code);
        }

        return codes;
    }
}
