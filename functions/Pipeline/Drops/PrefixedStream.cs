namespace Factsheets.Drops;

/// <summary>Bytes that were read already, then the stream that they were read from.</summary>
/// <param name="first">The bytes.</param>
/// <param name="rest">The stream; disposed with this one.</param>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> first, Stream rest) : ForwardReadStream
{
    private ReadOnlyMemory<byte> _first = first;

    public override int Read(Span<byte> buffer)
    {
        if (_first.IsEmpty)
        {
            return rest.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _first.Length);
        _first.Span[..count].CopyTo(buffer);
        _first = _first[count..];
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
