using System.IO.Compression;

namespace Factsheets.Drops;

/// <summary>
/// The unpacked content of a gzip archive of one or more members. An archive that is cut off anywhere, also within its
/// last bytes, throws <see cref="InvalidDataException"/>.
/// </summary>
/// <remarks>
/// <see cref="GZipStream"/> takes the end of its input for the end of the content and gives what it has. Therefore, when
/// it says that it is done, one more small member is put behind the archive: only when all before it is whole does
/// exactly its text come out.
/// </remarks>
internal sealed class GzipContent : ForwardReadStream
{
    private static readonly byte[] EndText = "end of archive"u8.ToArray();
    private static readonly byte[] EndMember = Pack(EndText);
    private readonly ContinuedStream _packed;
    private readonly GZipStream _gzip;
    private bool _isAtEnd;

    public GzipContent(Stream packed)
    {
        _packed = new ContinuedStream(packed);
        _gzip = new GZipStream(_packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_isAtEnd || buffer.IsEmpty)
        {
            return 0;
        }

        var read = _gzip.Read(buffer);
        if (read == 0)
        {
            _isAtEnd = true;
            CheckEnd();
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    private void CheckEnd()
    {
        _packed.ContinueWith(EndMember);
        Span<byte> end = stackalloc byte[EndText.Length + 1];
        var read = _gzip.ReadAtLeast(end, end.Length, throwOnEndOfStream: false);
        if (!end[..read].SequenceEqual(EndText))
        {
            throw new InvalidDataException("The archive is cut off, or other bytes follow it.");
        }
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    /// <summary>A stream that goes on with other bytes after its end.</summary>
    private sealed class ContinuedStream(Stream inner) : ForwardReadStream
    {
        private byte[] _more = [];
        private int _used;

        public void ContinueWith(byte[] more) => _more = more;

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            if (read > 0 || _used == _more.Length)
            {
                return read;
            }

            var count = Math.Min(buffer.Length, _more.Length - _used);
            _more.AsSpan(_used, count).CopyTo(buffer);
            _used += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
