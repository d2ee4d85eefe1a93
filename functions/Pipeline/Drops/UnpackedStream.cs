using System.Security.Cryptography;

namespace Factsheets.Drops;

/// <summary>Unpacked content while it is read: hashes it, counts it and holds the limits.</summary>
public sealed class UnpackedStream : ForwardReadStream
{
    private readonly Stream _inner;
    private readonly DropPacking _packing;
    private readonly long _packedBytes;
    private readonly DropLimits _limits;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _ahead = [];
    private int _aheadUsed;

    internal UnpackedStream(Stream inner, DropPacking packing, long packedBytes, DropLimits limits) =>
        (_inner, _packing, _packedBytes, _limits) = (inner, packing, packedBytes, limits);

    /// <summary>True when the content comes out of a gzip archive.</summary>
    public bool IsGzip => _packing == DropPacking.Gzip;

    /// <summary>Bytes read from the content so far, also those looked at ahead.</summary>
    public long UnpackedBytes { get; private set; }

    /// <summary>Looks at the first bytes; they are read again afterwards. To be called before the first read, any number of times.</summary>
    public ReadOnlySpan<byte> Peek(int bytes)
    {
        using var ahead = new MemoryStream();
        ahead.Write(_ahead);
        Span<byte> buffer = stackalloc byte[4096];
        while (ahead.Length < bytes && ReadInner(buffer[..(int)Math.Min(buffer.Length, bytes - ahead.Length)]) is var read and > 0)
        {
            ahead.Write(buffer[..read]);
        }

        _ahead = ahead.ToArray();
        return _ahead.AsSpan(0, Math.Min(bytes, _ahead.Length));
    }

    /// <summary>SHA-256 of the unpacked content in lower-case hex: the same for a plain file and its archive. Reads what is left.</summary>
    public string CompleteHash()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
            // Reading is what hashes.
        }

        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        if (_aheadUsed < _ahead.Length)
        {
            var count = Math.Min(buffer.Length, _ahead.Length - _aheadUsed);
            _ahead.AsSpan(_aheadUsed, count).CopyTo(buffer);
            _aheadUsed += count;
            return count;
        }

        return ReadInner(buffer);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Why a damaged archive is not taken.</summary>
    internal static Rejection Damaged(DropPacking packing) => packing == DropPacking.Zip
        ? new Rejection("damaged_zip", "The zip archive is damaged, cut off or encrypted; download it again.")
        : new Rejection("damaged_gzip", "The gzip archive is damaged or cut off; download it again.");

    private int ReadInner(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _inner.Read(buffer);
        }
        catch (InvalidDataException) when (_packing != DropPacking.None)
        {
            throw new DropRejectedException(Damaged(_packing));
        }

        UnpackedBytes += read;
        _hash.AppendData(buffer[..read]);
        if (UnpackedBytes > _limits.UnpackedBytes)
        {
            throw new DropRejectedException(new Rejection("too_large", $"The content unpacks to more than {_limits.UnpackedBytes} bytes (option limits.unpackedBytes)."));
        }

        if (_packing != DropPacking.None && UnpackedBytes > _limits.RatioFromBytes && UnpackedBytes > _packedBytes * _limits.Ratio)
        {
            throw new DropRejectedException(new Rejection("ratio_too_high", $"The archive unpacks to more than {_limits.Ratio} times its size (option limits.ratio)."));
        }

        return read;
    }
}
