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

    /// <summary>Works as long as a lock is held.</summary>
    /// <param name="held">The lock.</param>
    /// <param name="path">Its path.</param>
    /// <param name="work">The work; its token is cancelled when the lock is lost.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="StoreConflictException">The lock was lost.</exception>
    public static async Task<T> UnderAsync<T>(this IStoreLease held, string path, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, held.Lost);
        try
        {
            return await work(both.Token);
        }
        catch (OperationCanceledException) when (held.Lost.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new StoreConflictException(path, "held until the work was done");
        }
    }

    /// <summary>Checks the duration of a lease: the limits are those of the blob service and hold for every store.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter than 15 or longer than 60 seconds.</exception>
    internal static void Check(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, Shortest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, Longest);
    }
}
