using System.Globalization;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Tests;

/// <summary>The smallest lake that gives an edition with two countries, and changes of it.</summary>
internal static class SmallLake
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The drop: a bundled sample with Austria, Spain and the EU27.</summary>
    public static string SampleFile => SampleStore.SampleFiles.Single(file => Path.GetFileName(file).StartsWith("nama_10_a64_e", StringComparison.Ordinal));

    private static string SamplePath => "drops/eurostat/" + Path.GetFileName(SampleFile);

    /// <summary>Puts the lake there.</summary>
    public static async Task StartAsync(IStore store)
    {
        await using var source = File.OpenRead(SampleFile);
        await store.WriteAsync(SamplePath, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), Cancellation);
        await IngestAsync(store, SamplePath);
    }

    /// <summary>Lays another figure over the lake: it gives another edition from then on.</summary>
    public static async Task MoveAsync(IStore store, int thousands)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"drops/eurostat/nama_10_a64_e.excerpt-{thousands}.csv");
        await store.WriteTextAsync(path, string.Create(CultureInfo.InvariantCulture, $"freq,unit,nace_r2,na_item,geo,TIME_PERIOD,OBS_VALUE\nA,THS_PER,C10-C12,EMP_DC,AT,2022,{thousands}\n"), WriteCondition.None, Cancellation);
        await IngestAsync(store, path);
    }

    /// <summary>Withdraws the sample and puts a drop without Spain in its place: the edition loses a country.</summary>
    public static async Task ShrinkAsync(IStore store)
    {
        await store.DeleteAsync(SamplePath, Cancellation);
        await store.WriteTextAsync("drops/eurostat/nama_10_a64_e.excerpt-AT.csv", "freq,unit,nace_r2,na_item,geo,TIME_PERIOD,OBS_VALUE\nA,THS_PER,C10-C12,EMP_DC,AT,2022,90\n", WriteCondition.None, Cancellation);
        Assert.Empty((await new FactsheetPipeline(store).IngestAgainAsync(new FactsheetOptions(), Cancellation)).Rejected);
    }

    /// <summary>The edition that the lake gives now, as its hash.</summary>
    public static async Task<string> HashAsync(IStore store) => (await new EditionPlanner(store).PlanAsync(EditionRequest.OfStore, Cancellation))!.Hash();

    /// <summary>The published edition; its files in the edition and in latest are checked against its manifest.</summary>
    public static async Task<string> CurrentAsync(IStore store)
    {
        var current = await store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, Cancellation);
        var manifest = await store.ReadJsonAsync<EditionManifest>(current!.Path + EditionManifest.FileName, Cancellation);
        Assert.Equal(current.Edition, manifest!.Edition);
        foreach (var file in manifest.Files)
        {
            Assert.Equal(file.Sha256, await store.HashAsync(EditionPaths.Folder(current.Edition) + file.Path, Cancellation));
            Assert.Equal(file.Sha256, await store.HashAsync(EditionPaths.Latest + file.Path, Cancellation));
        }

        Assert.Equal(manifest.Files.Count + 1, await store.ListAsync(EditionPaths.Latest, Cancellation).CountAsync(Cancellation));
        return current.Edition;
    }

    private static async Task IngestAsync(IStore store, string path)
    {
        var report = await new FactsheetPipeline(store).IngestAsync([path], new FactsheetOptions(), Cancellation);
        Assert.Empty(report.Rejected);
        Assert.True(report.LakeChanged);
    }
}
