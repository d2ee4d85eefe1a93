using System.IO.Compression;

namespace Factsheets.Drops;

/// <summary>The unpacked content of the one file of a zip archive; its path in the archive is never used. Content that is not the one its checksum was made of throws <see cref="InvalidDataException"/>.</summary>
internal sealed class ZipContent : ForwardReadStream
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Remainder)];
    private readonly Stream _packed;
    private readonly ZipArchive _archive;
    private readonly ZipArchiveEntry _entry;
    private readonly Stream _content;
    private uint _checksum = uint.MaxValue;

    /// <exception cref="InvalidDataException">The entry is damaged, encrypted or packed in a way that is not known.</exception>
    public ZipContent(Stream packed, ZipArchive archive, ZipArchiveEntry entry) =>
        (_packed, _archive, _entry, _content) = (packed, archive, entry, entry.IsEncrypted ? throw new InvalidDataException("The archive is encrypted.") : entry.Open());

    public override int Read(Span<byte> buffer)
    {
        var read = _content.Read(buffer);
        foreach (var b in buffer[..read])
        {
            _checksum = Table[(byte)(_checksum ^ b)] ^ (_checksum >> 8);
        }

        return read == 0 && !buffer.IsEmpty && ~_checksum != _entry.Crc32
            ? throw new InvalidDataException("The checksum is another one.")
            : read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            _archive.Dispose();
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private static uint Remainder(int value)
    {
        var remainder = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) == 0 ? remainder >> 1 : (remainder >> 1) ^ Polynomial;
        }

        return remainder;
    }
}
