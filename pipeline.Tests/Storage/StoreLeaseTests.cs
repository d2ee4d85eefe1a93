using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>What every store promises about its locks.</summary>
public sealed class StoreLeaseTests(TestStores stores)
{
    private static readonly TimeSpan ShortLease = TimeSpan.FromSeconds(15);

    public static TheoryData<StoreKind> Kinds => TestStores.Kinds;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_lease_has_one_holder_at_a_time(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);

        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.LeaseAsync("work/a.lock", ShortLease, Token))));

        var held = Assert.Single(leases, lease => lease is not null)!;
        Assert.Null(await store.LeaseAsync("work/a.lock", ShortLease, Token));
        await using (var other = await store.LeaseAsync("work/b.lock", ShortLease, Token))
        {
            Assert.NotNull(other);
        }

        await held.DisposeAsync();
        await using var next = await store.LeaseAsync("work/a.lock", ShortLease, Token);
        Assert.NotNull(next);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Waiting_for_a_lease_ends_with_the_lease_or_with_a_conflict(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        var held = await store.LeaseAsync("work/a.lock", ShortLease, Token);

        await Assert.ThrowsAsync<StoreConflictException>(() => store.WaitForLeaseAsync("work/a.lock", ShortLease, tries: 2, Token));
        var waiting = store.WaitForLeaseAsync("work/a.lock", ShortLease, tries: 60, Token);
        Assert.False(waiting.IsCompleted);
        await held!.DisposeAsync();

        await using var got = await waiting;
        Assert.NotNull(got);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_lease_lasts_15_to_60_seconds(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.LeaseAsync("work/a.lock", TimeSpan.FromSeconds(14), Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.LeaseAsync("work/a.lock", TimeSpan.FromSeconds(61), Token));
    }
}
