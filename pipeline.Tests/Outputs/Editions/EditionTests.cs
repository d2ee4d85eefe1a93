using System.Globalization;
using System.Text.Json;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Tests.Outputs.Editions;

/// <summary>Planner, writer and publisher together, over the bundled samples.</summary>
public sealed class EditionTests(SampleStore samples)
{
    [Fact]
    public async Task The_same_inputs_give_the_same_bytes_in_another_culture_time_zone_and_order_of_files()
    {
        using var folder = new TemporaryFolder();
        var store = new FolderStore(folder.Path);
        var culture = CultureInfo.CurrentCulture;
        var zone = Environment.GetEnvironmentVariable("TZ");
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        Environment.SetEnvironmentVariable("TZ", "Pacific/Auckland");
        TimeZoneInfo.ClearCachedData();
        try
        {
            await SampleStore.RunAsync(store, [.. SampleStore.SampleFiles.Reverse()]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }

        var expected = await HashesAsync(samples.Store);
        Assert.True(expected.Count > 80);
        Assert.Equal(expected, await HashesAsync(store));
    }

    [Fact]
    public async Task Latest_and_the_edition_are_the_same_tree_and_the_manifest_lists_every_file()
    {
        var edition = samples.Report.Context.Edition;
        var manifest = (await samples.Store.ReadJsonAsync<EditionManifest>(EditionPaths.Manifest(edition), TestContext.Current.CancellationToken))!;
        var hashes = await HashesAsync(samples.Store);

        Assert.Equal(manifest.Files.Count + 1, hashes.Keys.Count(path => path.StartsWith(EditionPaths.Latest, StringComparison.Ordinal)));
        Assert.All(manifest.Files, file => Assert.Equal((file.Sha256, file.Sha256), (hashes[EditionPaths.Folder(edition) + file.Path], hashes[EditionPaths.Latest + file.Path])));
        Assert.Equal(samples.Report.Context.Tables.Count * 2, manifest.Files.Count(file => file.Rows is not null));
        Assert.Equal(edition, (await samples.Store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, TestContext.Current.CancellationToken))!.Edition);
    }

    [Fact]
    public async Task Nothing_of_the_work_on_an_edition_is_left()
    {
        Assert.Empty(await samples.Store.ListAsync("work/", TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_latest_is_repaired_by_the_next_build()
    {
        using var folder = new TemporaryFolder();
        var store = new FolderStore(folder.Path);
        var report = await SampleStore.RunAsync(store, SampleStore.SampleFiles, countries: "AT");
        await store.DeleteAsync("outputs/latest/index.html", TestContext.Current.CancellationToken);
        await store.WriteTextAsync("outputs/latest/stray.txt", "x", WriteCondition.None, TestContext.Current.CancellationToken);

        var again = await new FactsheetPipeline(store).RunAsync(new EditionRequest(new FactsheetOptions(), ["AT"], IsToBePublished: true), progress: null, TestContext.Current.CancellationToken);

        Assert.False(again!.IsNew);
        Assert.Equal(report.Context.Edition, again.Manifest.Edition);
        Assert.NotNull(await store.FindAsync("outputs/latest/index.html", TestContext.Current.CancellationToken));
        Assert.Null(await store.FindAsync("outputs/latest/stray.txt", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Limiting_the_countries_limits_factsheets_and_not_tables()
    {
        using var folder = new TemporaryFolder();
        var report = await SampleStore.RunAsync(new FolderStore(folder.Path), SampleStore.SampleFiles, countries: ["ES"]);

        Assert.Equal(["ES"], report.Countries);
        Assert.Equal(samples.Report.Context.Indicators.RegionSectors.Count, report.Context.Indicators.RegionSectors.Count);
        Assert.NotEqual(samples.Report.Context.Edition, report.Context.Edition);
    }

    [Fact]
    public async Task Everything_in_the_factsheet_is_in_the_JSON_and_what_a_country_lacks_is_said()
    {
        await using var stream = await samples.Store.OpenReadAsync("outputs/latest/countries/IT/factsheet.json", null, TestContext.Current.CancellationToken);
        using var sheet = await JsonDocument.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(135, sheet.RootElement.GetProperty("sector_agglomerations").GetProperty("total").GetInt32());
        Assert.Equal(["fig1", "fig2", "tab3"], sheet.RootElement.GetProperty("missing").EnumerateArray().Select(part => part.GetProperty("part").GetString()));
    }

    private static async Task<SortedDictionary<string, string>> HashesAsync(FolderStore store)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in await store.ListAsync("outputs/", CancellationToken.None).ToListAsync())
        {
            hashes.Add(path, await store.HashAsync(path, CancellationToken.None));
        }

        foreach (var path in await store.ListAsync("lake/", CancellationToken.None).ToListAsync())
        {
            hashes.Add(path, await store.HashAsync(path, CancellationToken.None));
        }

        return hashes;
    }
}
