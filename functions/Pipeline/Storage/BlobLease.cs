using Azure.Storage.Blobs.Specialized;

namespace Factsheets.Storage;

/// <summary>A leased blob; it is renewed in the background until it is disposed.</summary>
internal sealed class BlobLease : IStoreLease
{
    private readonly BlobLeaseClient _lease;
    private readonly TimeSpan _interval;
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Task _renewing;

    /// <summary>Starts to renew.</summary>
    /// <param name="lease">A lease that was just acquired.</param>
    /// <param name="duration">Its duration.</param>
    public BlobLease(BlobLeaseClient lease, TimeSpan duration)
    {
        // A renewal each third, which may take a half: the loss is told before another holder can come.
        (_lease, _interval, _limit) = (lease, duration / 3, duration / 2);
        Lost = _lost.Token;
        _renewing = RenewAsync();
    }

    /// <inheritdoc />
    public CancellationToken Lost { get; }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _renewing;
        try
        {
            await _lease.ReleaseAsync();
        }
        catch (Exception e) when (BlobErrors.Translate("lease", e) is not null)
        {
            // It ends by itself.
        }

        _end.Dispose();
        _lost.Dispose();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(_interval);
        try
        {
            while (await timer.WaitForNextTickAsync(_end.Token))
            {
                using var limit = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
                limit.CancelAfter(_limit);
                await _lease.RenewAsync(cancellationToken: limit.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException || BlobErrors.Translate("lease", e) is not null)
        {
            if (!_end.IsCancellationRequested)
            {
                await _lost.CancelAsync();
            }
        }
    }
}
