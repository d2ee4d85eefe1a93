namespace Factsheets.Storage;

/// <summary>
/// What a store gives to the callback of a write: it can be written from start to end and nothing else, so that a
/// writer that works on one store works on all. Disposing it does nothing: the store commits or gives up.
/// </summary>
internal abstract class ForwardStream : Stream
{
    private long _written;

    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override long Length => _written;

    /// <summary>Bytes written so far; it cannot be set.</summary>
    public override long Position { get => _written; set => throw new NotSupportedException(); }

    /// <inheritdoc />
    public sealed override void Write(ReadOnlySpan<byte> buffer)
    {
        Append(buffer);
        _written += buffer.Length;
    }

    /// <inheritdoc />
    public sealed override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public sealed override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await AppendAsync(buffer, cancellationToken);
        _written += buffer.Length;
    }

    /// <inheritdoc />
    public sealed override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override void Flush()
    {
        // The store flushes before it commits.
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Takes the next bytes.</summary>
    protected abstract void Append(ReadOnlySpan<byte> bytes);

    /// <summary>Takes the next bytes.</summary>
    protected abstract ValueTask AppendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);
}
