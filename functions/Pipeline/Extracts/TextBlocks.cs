using System.Buffers;
using System.Collections.Concurrent;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// First stage of the TSV path: reads (and thereby unpacks and hashes) a stream on a thread of its own, in pooled
/// blocks that end at a line end. Memory: at most <see cref="BlocksAhead"/> + 2 blocks of 512 KiB, or of the longest line (64 MiB at most).
/// </summary>
internal sealed class TextBlocks : IDisposable
{
    private const int BlockSize = 512 * 1024;
    private const int BlocksAhead = 4;
    private const int LongestLine = 64 * 1024 * 1024;
    private readonly BlockingCollection<Block> _blocks = new(BlocksAhead);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _pump;

    public TextBlocks(Stream stream) => _pump = Task.Factory.StartNew(
        () => Pump(stream), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Takes the next block; it must be given back with <see cref="Return"/>.</summary>
    /// <returns>False at the end of the stream.</returns>
    public bool TryTake(out Block block)
    {
        if (_blocks.TryTake(out block, Timeout.Infinite))
        {
            return true;
        }

        _pump.GetAwaiter().GetResult();
        return false;
    }

    public static void Return(Block block) => ArrayPool<byte>.Shared.Return(block.Bytes);

    public void Dispose()
    {
        _stop.Cancel();
        try
        {
            _pump.Wait();
        }
        catch (AggregateException)
        {
            // The reader was closed before the end: whatever the pump still met concerns nobody.
        }

        while (_blocks.TryTake(out var block))
        {
            Return(block);
        }

        _blocks.Dispose();
        _stop.Dispose();
    }

    private void Pump(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        var filled = 0;
        try
        {
            while (true)
            {
                if (filled == buffer.Length)
                {
                    if (filled >= LongestLine)
                    {
                        throw new DropRejectedException(new Rejection("line_too_long", $"A line is longer than {LongestLine} bytes; the file is no table of lines."));
                    }

                    buffer = Grow(buffer, filled);
                }

                var read = stream.Read(buffer, filled, buffer.Length - filled);
                filled += read;
                var end = read == 0 ? filled : filled < buffer.Length ? 0 : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
                if (end > 0)
                {
                    var next = ArrayPool<byte>.Shared.Rent(BlockSize);
                    var rest = filled - end;
                    if (rest > next.Length)
                    {
                        next = Grow(next, 0, rest);
                    }

                    buffer.AsSpan(end, rest).CopyTo(next);
                    _blocks.Add(new Block(buffer, end), _stop.Token);
                    buffer = next;
                    filled = rest;
                }

                if (read == 0)
                {
                    return;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            _blocks.CompleteAdding();
        }
    }

    private static byte[] Grow(byte[] buffer, int filled, int least = 0)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, least));
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    internal readonly record struct Block(byte[] Bytes, int Length)
    {
        public ReadOnlySpan<byte> Span => Bytes.AsSpan(0, Length);
    }
}
