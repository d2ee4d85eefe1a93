using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>The body of an answer while it arrives. A connection that breaks, or gives no byte for too long, is one clear error that passes by itself.</summary>
/// <param name="content">The bytes.</param>
/// <param name="stall">How long no byte may come.</param>
/// <param name="time">The clock.</param>
internal sealed class AnswerBody(Stream content, TimeSpan stall, TimeProvider time)
{
    private const int BufferBytes = 128 * 1024;

    /// <summary>The first bytes, enough to tell what the answer is.</summary>
    public ReadOnlyMemory<byte> Start { get; private set; }

    /// <summary>Reads the first bytes.</summary>
    public async Task ReadStartAsync(CancellationToken cancellationToken)
    {
        var start = new byte[DropKinds.SampleBytes];
        var filled = 0;
        while (filled < start.Length && await ReadAsync(start.AsMemory(filled), cancellationToken) is var read and > 0)
        {
            filled += read;
        }

        Start = start.AsMemory(0, filled);
    }

    /// <summary>Copies the whole body, its first bytes included.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="most">Most bytes that are taken: an answer without end must not fill the store.</param>
    /// <param name="cancellationToken">Ends the try.</param>
    /// <exception cref="RefreshException">The connection breaks, stops, or gives more than that.</exception>
    public async Task CopyToAsync(Stream target, long most, CancellationToken cancellationToken)
    {
        await target.WriteAsync(Start, cancellationToken);
        var buffer = new byte[BufferBytes];
        for (long copied = Start.Length; await ReadAsync(buffer, cancellationToken) is var read and > 0;)
        {
            copied += read;
            if (copied > most)
            {
                throw new RefreshException(new Rejection("too_large", $"The answer has more than {most} bytes."));
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }

    private async Task<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var silence = new CancellationTokenSource(stall, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
        try
        {
            return await content.ReadAsync(buffer, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Stalled();
        }
        catch (Exception e) when (e is IOException or HttpRequestException or ObjectDisposedException)
        {
            // A connection that is given up between two reads says that it is closed, not that the wait was ended.
            cancellationToken.ThrowIfCancellationRequested();
            throw silence.IsCancellationRequested
                ? Stalled()
                : new RefreshException(new Rejection("connection_lost", $"The connection broke before the answer was whole: {e.Message}"), isTransient: true);
        }
    }

    private RefreshException Stalled() => new(new Rejection("stalled", $"No byte came for {stall.TotalSeconds:0} seconds."), isTransient: true);
}
