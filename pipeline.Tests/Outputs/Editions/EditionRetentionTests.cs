using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Outputs.Editions;

public sealed class EditionRetentionTests(TestStores stores)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly string[] Whole = [.. Enumerable.Range(0, 15).Select(i => $"2014-{i:x12}")];

    [Fact]
    public void The_last_twelve_by_publication_are_kept_whatever_their_names()
    {
        string[] published = [.. Whole.Reverse()];

        var surplus = EditionRetention.Surplus(Whole, published, current: published[^1], pinned: []);

        Assert.Equal(published.Take(3).Order(StringComparer.Ordinal), surplus.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_current_one_and_the_pinned_ones_are_never_too_many()
    {
        var surplus = EditionRetention.Surplus(Whole, Whole, current: Whole[0], pinned: [Whole[1], Whole[2]]);

        Assert.Equal([Whole[3]], surplus);
    }

    [Fact]
    public void What_was_never_published_counts_as_oldest()
    {
        var surplus = EditionRetention.Surplus(Whole, Whole[..^1], current: Whole[^2], pinned: []);

        Assert.Contains(Whole[^1], surplus);
        Assert.Equal(3, surplus.Count);
    }

    [Fact]
    public async Task Editions_that_the_options_pin_are_kept()
    {
        var store = stores.NewFolder();
        foreach (var edition in Whole)
        {
            await store.WriteTextAsync(EditionPaths.Manifest(edition), "{}", WriteCondition.None, Cancellation);
        }

        await store.WriteJsonAsync(EditionPaths.Published, new PublishedEditions(Whole), WriteCondition.None, Cancellation);
        await store.WriteJsonAsync(EditionPaths.Current, new CurrentEdition(Whole[^1], EditionPaths.Folder(Whole[^1])), WriteCondition.None, Cancellation);
        await store.WriteTextAsync(FactsheetOptions.ConfigPath, $$"""{ "pinned_editions": ["{{Whole[1]}}"] }""", WriteCondition.None, Cancellation);

        await new EditionRetention(store).RetainAsync(Cancellation);

        Assert.Equal([Whole[1], .. Whole[3..]], await new EditionShelf(store).ListAsync(Cancellation));
    }
}
