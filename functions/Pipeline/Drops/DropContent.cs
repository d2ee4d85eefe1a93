using System.IO.Compression;
using System.Security.Cryptography;

namespace Factsheets.Drops;

/// <summary>
/// The unpacked bytes of a drop: gzip, a zip archive with one file and UTF-16 text are told by their first bytes, whatever
/// the name; limits hold while reading. UTF-16 text comes out as UTF-8, so that its content has the hash of its twin.
/// </summary>
public static class DropContent
{
    private const int BufferSize = 128 * 1024;
    private const string WorkbookMark = "[Content_Types].xml";

    /// <summary>The bytes that a gzip archive begins with.</summary>
    internal static ReadOnlySpan<byte> GzipMark => [0x1F, 0x8B];

    /// <summary>The bytes that a zip archive, and a workbook of the present form, begins with.</summary>
    internal static ReadOnlySpan<byte> ZipMark => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EmptyZipMark => "PK\u0005\u0006"u8;

    /// <summary>Opens the unpacked content. Reading past a limit, or a damaged archive, throws <see cref="DropRejectedException"/>.</summary>
    /// <param name="stream">The drop's bytes, seekable; disposed with the result.</param>
    /// <param name="packedBytes">Number of the drop's bytes.</param>
    /// <param name="limits">Limits of the unpacked size.</param>
    /// <exception cref="DropRejectedException">A zip archive that is damaged or does not hold exactly one file.</exception>
    public static UnpackedStream Open(Stream stream, long packedBytes, DropLimits limits)
    {
        var buffered = new BufferedStream(stream, BufferSize);
        Span<byte> mark = stackalloc byte[ZipMark.Length];
        mark = mark[..buffered.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false)];
        buffered.Position = 0;
        if (mark.StartsWith(GzipMark))
        {
            return new UnpackedStream(new TextContent(new GzipContent(buffered)), DropPacking.Gzip, packedBytes, limits);
        }

        return (mark.SequenceEqual(ZipMark) || mark.SequenceEqual(EmptyZipMark)) && OpenZip(buffered) is { } unpacked
            ? new UnpackedStream(new TextContent(unpacked), DropPacking.Zip, packedBytes, limits)
            : new UnpackedStream(new TextContent(buffered), DropPacking.None, packedBytes, limits);
    }

    /// <summary>SHA-256 of the drop's bytes as delivered, in lower-case hex.</summary>
    public static async Task<string> HashAsync(Stream stream, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));

    /// <returns>Null for a workbook, whose parts belong together.</returns>
    private static ZipContent? OpenZip(BufferedStream packed)
    {
        try
        {
            var archive = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry(WorkbookMark) is not null)
            {
                archive.Dispose();
                packed.Position = 0;
                return null;
            }

            var files = archive.Entries.Where(entry => !IsOfThePacker(entry)).ToList();
            return files.Count == 1
                ? new ZipContent(packed, archive, files[0])
                : throw new DropRejectedException(new Rejection(
                    "zip_without_one_file",
                    "A zip archive is read when it holds exactly one file; unpack it and drop its files.",
                    Found: Rejection.Excerpt(FormattableString.Invariant($"{files.Count} files: {string.Join(", ", files.Take(5).Select(entry => entry.Name))}")),
                    Expected: "one file"));
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or DropRejectedException)
        {
            packed.Dispose();
            throw e as DropRejectedException ?? new DropRejectedException(UnpackedStream.Damaged(DropPacking.Zip));
        }
    }

    /// <summary>Folders, and what macOS adds to an archive of its own accord.</summary>
    private static bool IsOfThePacker(ZipArchiveEntry entry) =>
        (entry.Name.Length == 0 && entry.Length == 0) || entry.Name == ".DS_Store" || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
