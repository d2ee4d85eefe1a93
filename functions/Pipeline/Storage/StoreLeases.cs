namespace Factsheets.Storage;

/// <summary>Rules for leases, and waiting for one.</summary>
public static class StoreLeases
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Takes a lock, and waits for it while somebody else holds it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="path">Path of the lock.</param>
    /// <param name="duration">How long a dead holder blocks the others at most.</param>
    /// <param name="tries">How often it is tried, a second apart.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <exception cref="StoreConflictException">Somebody else held it all the time.</exception>
    public static async Task<IStoreLease> WaitForLeaseAsync(this IStore store, string path, TimeSpan duration, int tries, CancellationToken cancellationToken)
    {
        for (var i = 0; i < tries; i++)
        {
            if (await store.LeaseAsync(path, duration, cancellationToken) is { } lease)
            {
                return lease;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        throw new StoreConflictException(path, "held by nobody else for long");
    }

    /// <summary>Checks the duration of a lease: the limits are those of the blob service and hold for every store.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter than 15 or longer than 60 seconds.</exception>
    internal static void Check(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, Shortest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, Longest);
    }
}
