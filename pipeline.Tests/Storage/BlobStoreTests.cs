using Azure.Storage.Blobs;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>What only a storage account has: containers, content types, credentials.</summary>
public sealed class BlobStoreTests(TestStores stores)
{
    private static readonly TimeSpan ShortLease = TimeSpan.FromSeconds(15);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_container_is_made_by_the_first_write_and_by_no_read()
    {
        var service = new BlobServiceClient(await stores.NewAccountAsync());
        var store = new BlobStore(service);

        await store.FindAsync("lake/a.parquet", Token);
        await store.ListAsync("lake/", Token).ToListAsync(Token);
        Assert.False(await service.GetBlobContainerClient("lake").ExistsAsync(Token));
        await store.WriteTextAsync("lake/a.json", "{}", WriteCondition.Absent, Token);

        Assert.True(await service.GetBlobContainerClient("lake").ExistsAsync(Token));
    }

    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("manifest.json", "application/json")]
    [InlineData("tables/dim_country.csv", "text/csv; charset=utf-8")]
    [InlineData("tables/dim_country.parquet", "application/vnd.apache.parquet")]
    [InlineData("countries/AT/factsheet.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("other", "application/octet-stream")]
    public async Task Blobs_carry_their_content_type(string name, string contentType)
    {
        var service = new BlobServiceClient(await stores.NewAccountAsync());

        await new BlobStore(service).WriteTextAsync("outputs/" + name, "content", WriteCondition.None, Token);

        var properties = await service.GetBlobContainerClient("outputs").GetBlobClient(name).GetPropertiesAsync(cancellationToken: Token);
        Assert.Equal(contentType, properties.Value.ContentType);
    }

    [Fact]
    public async Task A_large_blob_carries_its_content_type_too()
    {
        var service = new BlobServiceClient(await stores.NewAccountAsync());

        await new BlobStore(service).WriteAsync("lake/a.parquet", WriteCondition.None, async (stream, token) => await stream.WriteAsync(new byte[9_000_000], token), Token);

        var properties = await service.GetBlobContainerClient("lake").GetBlobClient("a.parquet").GetPropertiesAsync(cancellationToken: Token);
        Assert.Equal("application/vnd.apache.parquet", properties.Value.ContentType);
    }

    [Fact]
    public async Task A_wrong_key_is_one_clear_message_without_the_key()
    {
        const string Wrong = "d3Jvbmcga2V5IG9mIG5vYm9keQ==";
        var right = await stores.NewAccountAsync();
        var key = right.Split("AccountKey=")[1].Split(';')[0];
        var store = StoreFactory.Open("azure", Setting(right.Replace(key, Wrong, StringComparison.Ordinal)));

        foreach (var call in Calls(store))
        {
            var refused = await Assert.ThrowsAsync<StoreAccessException>(call);
            Assert.Contains("refuses access (403", refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', refused.Message);
            Assert.DoesNotContain(Wrong, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_account_that_does_not_exist_is_one_clear_message()
    {
        var there = await stores.NewAccountAsync();
        var name = there.Split("AccountName=")[1].Split(';')[0];
        var store = StoreFactory.Open("azure", Setting(there.Replace(name, "nobody", StringComparison.Ordinal)));

        foreach (var call in Calls(store))
        {
            var missing = await Assert.ThrowsAsync<StoreAccessException>(call);
            Assert.Contains("there is no such storage account", missing.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_account_that_does_not_answer_is_one_clear_message()
    {
        // Port 1 is refused at once on every machine; the client tries again for some seconds.
        var store = StoreFactory.Open("azure", Setting("DefaultEndpointsProtocol=http;AccountName=none;AccountKey=bm9uZQ==;BlobEndpoint=http://127.0.0.1:1/none;"));

        var silent = await Task.WhenAll(Calls(store).Select(call => Assert.ThrowsAsync<StoreAccessException>(call)));

        Assert.All(silent, error => Assert.Contains("does not answer", error.Message, StringComparison.Ordinal));
        Assert.All(silent, error => Assert.DoesNotContain('\n', error.Message));
    }

    private static Func<string, string?> Setting(string connection) => name => name == "DataStorage" ? connection : null;

    private static Func<Task>[] Calls(IStore store) =>
    [
        () => store.FindAsync("lake/a.parquet", Token),
        () => store.ListAsync("lake/", Token).ToListAsync(Token).AsTask(),
        () => store.OpenReadAsync("lake/a.parquet", ifMatch: null, Token),
        () => store.WriteTextAsync("lake/a.json", "{}", WriteCondition.None, Token),
        () => store.WriteAsync("lake/a.parquet", WriteCondition.None, async (stream, token) => await stream.WriteAsync(new byte[9_000_000], token), Token),
        () => store.DeleteAsync("lake/a.parquet", Token),
        () => store.LeaseAsync("work/a.lock", ShortLease, Token),
    ];
}
