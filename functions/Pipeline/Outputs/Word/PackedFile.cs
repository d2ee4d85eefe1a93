using System.IO.Compression;
using ICSharpCode.SharpZipLib.Zip;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Factsheets.Outputs.Word;

/// <summary>Packs a document anew so that its bytes depend on its content alone: order of names, one fixed time, compression in managed code.</summary>
/// <remarks>The platform's own compression gives other bytes on other processors, and its archives carry the time of writing.</remarks>
internal static class PackedFile
{
    private const string ContentTypes = "[Content_Types].xml";

    // The earliest time that an archive can hold.
    private static readonly DateTime Time = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The packed file.</summary>
    /// <param name="package">The document as a library has written it.</param>
    public static byte[] Of(Stream package)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        using var file = new MemoryStream();
        using (var target = new ZipOutputStream(file) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            target.SetLevel(Deflater.BEST_COMPRESSION);
            // Readers that do not look at the end of the file first want the types of the parts at its start.
            foreach (var entry in source.Entries.OrderByDescending(entry => entry.FullName == ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                target.PutNextEntry(new ZipEntry(entry.FullName) { DateTime = Time });
                using var content = entry.Open();
                content.CopyTo(target);
                target.CloseEntry();
            }
        }

        return file.ToArray();
    }
}
