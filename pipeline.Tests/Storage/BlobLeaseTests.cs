using System.Diagnostics;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>Leases of a storage account over time: they are renewed, end when their holder dies, and their loss is told.</summary>
public sealed class BlobLeaseTests(TestStores stores)
{
    private static readonly TimeSpan ShortLease = TimeSpan.FromSeconds(15);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lease_is_held_longer_than_its_duration_while_its_holder_lives()
    {
        var store = await stores.NewAsync(StoreKind.Blob);
        await using var held = await store.LeaseAsync("work/a.lock", ShortLease, Token);

        await Task.Delay(ShortLease + TimeSpan.FromSeconds(3), Token);

        Assert.Null(await store.LeaseAsync("work/a.lock", ShortLease, Token));
        Assert.False(held!.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task The_lease_of_a_dead_holder_ends_by_itself()
    {
        var service = new BlobServiceClient(await stores.NewAccountAsync());
        var store = new BlobStore(service);
        await (await store.LeaseAsync("work/a.lock", ShortLease, Token))!.DisposeAsync();
        var taken = Stopwatch.StartNew();
        await service.GetBlobContainerClient("work").GetBlobClient("a.lock").GetBlobLeaseClient().AcquireAsync(ShortLease, cancellationToken: Token);

        Assert.Null(await store.LeaseAsync("work/a.lock", ShortLease, Token));
        await using var lease = await store.WaitForLeaseAsync("work/a.lock", ShortLease, tries: 60, Token);

        Assert.True(taken.Elapsed >= TimeSpan.FromSeconds(14));
    }

    [Fact]
    public async Task A_holder_is_told_that_its_lease_was_lost()
    {
        var service = new BlobServiceClient(await stores.NewAccountAsync());
        await using var lease = await new BlobStore(service).LeaseAsync("work/a.lock", ShortLease, Token);
        var lost = new TaskCompletionSource();
        await using var registration = lease!.Lost.Register(lost.SetResult);

        await service.GetBlobContainerClient("work").GetBlobClient("a.lock").GetBlobLeaseClient().BreakAsync(TimeSpan.Zero, cancellationToken: Token);

        await lost.Task.WaitAsync(8 * ShortLease, Token);
    }
}
