using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>The whole path over a storage account and over a folder.</summary>
public sealed class SamplesOverBothStoresTests(TestStores stores)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bundled_samples_give_the_same_bytes_over_a_folder_and_an_account()
    {
        var account = await stores.NewAsync(StoreKind.Blob);
        var folder = await stores.NewAsync(StoreKind.Folder);

        var edition = await SampleStores.BuildSamplesAsync(folder, Token);
        Assert.Equal(edition, await SampleStores.BuildSamplesAsync(account, Token));

        foreach (var prefix in new[] { EditionPaths.Editions, EditionPaths.Latest, EditionPaths.Current, "lake/" })
        {
            var expected = await SampleStores.HashesAsync(folder, prefix, Token);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, await SampleStores.HashesAsync(account, prefix, Token));
            TestContext.Current.TestOutputHelper?.WriteLine($"{prefix}: {expected.Count} files");
        }
    }

    [Theory]
    [InlineData(StoreKind.Folder)]
    [InlineData(StoreKind.Blob)]
    public async Task Publishers_wait_for_each_other_and_all_end_with_one_whole_edition(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        var edition = await SampleStores.BuildSamplesAsync(store, Token);
        var whole = await SampleStores.HashesAsync(store, EditionPaths.Latest, Token);
        await store.DeleteAsync(EditionPaths.Latest + EditionManifest.FileName, Token);
        await store.DeleteAsync(EditionPaths.Latest + "index.html", Token);
        var held = await store.LeaseAsync(EditionPaths.PublisherLock, TimeSpan.FromSeconds(60), Token);

        var publishers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => new EditionPublisher(store).PublishAsync(edition, EditionRequest.OfStore, Token))).ToList();
        await Task.Delay(TimeSpan.FromSeconds(2), Token);
        Assert.DoesNotContain(publishers, publisher => publisher.IsCompleted);
        Assert.Null(await store.FindAsync(EditionPaths.Latest + "index.html", Token));
        await held!.DisposeAsync();
        await Task.WhenAll(publishers);

        Assert.Equal(whole, await SampleStores.HashesAsync(store, EditionPaths.Latest, Token));
        Assert.Equal(edition, (await store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, Token))!.Edition);
    }
}
