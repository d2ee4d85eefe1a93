using Factsheets.Indicators;
using Factsheets.Outputs.Changes;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Tests.Outputs.Editions;

/// <summary>An edition compared with an earlier one of the same store.</summary>
public sealed class PastEditionTests
{
    [Fact]
    public async Task Two_editions_that_differ_in_a_threshold_are_compared_by_it_and_the_bytes_stay_the_same()
    {
        using var folder = new TemporaryFolder();
        var store = new FolderStore(folder.Path);
        var token = TestContext.Current.CancellationToken;
        var first = await SampleStore.RunAsync(store, SampleStore.SampleFiles, countries: "SE");
        var options = new FactsheetOptions { Thresholds = new AgglomerationThresholds { LocationQuotient = 2 }, CompareWith = first.Context.Edition };
        var request = new EditionRequest(options, ["SE"], IsToBePublished: true);
        var second = await SampleStore.BuildAsync(store, request);

        // A higher threshold loses agglomerations and gains none.
        var comparison = second.Context.Compared["SE"].Changes!;
        var sheet = EditionWriter.SheetOf(second.Context, "SE");
        Assert.Equal([ChangeCause.OtherOption], comparison.Differences);
        Assert.Equal(0, comparison.Count(ActivityKind.Sector, ChangeKind.New));
        Assert.Equal(sheet.SectorAgglomerations!.Total, comparison.Count(ActivityKind.Sector, ChangeKind.Unchanged));
        Assert.Equal(51 - sheet.SectorAgglomerations.Total, comparison.Count(ActivityKind.Sector, ChangeKind.Gone));
        Assert.All(comparison.Changes.Where(change => change.Change == ChangeKind.Gone), change => Assert.InRange(change.PreviousLocationQuotient!.Value, 1.5, 2));

        var folderOfSecond = EditionPaths.Folder(second.Context.Edition);
        var csv = await ReadAsync(store, $"{folderOfSecond}countries/SE/tables/fact_agglomeration_change.csv", token);
        Assert.Equal(comparison.Changes.Count + 1, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($"Changes since edition {first.Context.Edition}", await ReadAsync(store, $"{folderOfSecond}countries/SE/factsheet.html", token), StringComparison.Ordinal);

        // What is published does not matter: made once more from nothing, the edition has the same id and bytes.
        var hash = await store.HashAsync($"{folderOfSecond}countries/SE/factsheet.html", token);
        foreach (var path in await store.ListAsync(folderOfSecond, token).ToListAsync(token))
        {
            await store.DeleteAsync(path, token);
        }

        Assert.Equal(second.Context.Edition, (await SampleStore.BuildAsync(store, request)).Context.Edition);
        Assert.Equal(hash, await store.HashAsync($"{folderOfSecond}countries/SE/factsheet.html", token));
    }

    [Fact]
    public async Task An_edition_that_the_store_does_not_hold_is_an_error_that_names_it()
    {
        using var folder = new TemporaryFolder();
        var store = new FolderStore(folder.Path);
        var error = await Assert.ThrowsAsync<ArgumentException>(() => PastEdition.ReadAsync(store, "2013-ffffffffffff", TestContext.Current.CancellationToken));
        Assert.Contains("'2013-ffffffffffff'", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new FactsheetOptions { CompareWith = "../x" }.Checked());
    }

    private static async Task<string> ReadAsync(FolderStore store, string path, CancellationToken token)
    {
        using var reader = new StreamReader(await store.OpenReadAsync(path, ifMatch: null, token));
        return await reader.ReadToEndAsync(token);
    }
}
