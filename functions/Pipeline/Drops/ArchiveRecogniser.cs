using Factsheets.Extracts.Records;

namespace Factsheets.Drops;

/// <summary>Knows archives inside an archive, of which only one level is unpacked, and archives of other programs.</summary>
internal static class ArchiveRecogniser
{
    /// <summary>First bytes of archives that are not unpacked.</summary>
    private static readonly (string Name, byte[] Mark)[] Others =
    [
        ("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ("bzip2", [0x42, 0x5A, 0x68]),
        ("Zstandard", [0x28, 0xB5, 0x2F, 0xFD]),
        ("RAR", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
    ];

    /// <exception cref="DropRejectedException">It is an archive, and no workbook.</exception>
    public static DropKind? Recognise(DropSample sample)
    {
        if (sample.Bytes.StartsWith(DropContent.GzipMark) || (sample.Bytes.StartsWith(DropContent.ZipMark) && !WorkbookReader.IsWorkbook(sample.Bytes)))
        {
            throw new DropRejectedException(new Rejection("nested_archive", "The archive holds another archive; drop the inner one."));
        }

        foreach (var (name, mark) in Others)
        {
            if (sample.Bytes.StartsWith(mark))
            {
                throw new DropRejectedException(new Rejection("other_archive", $"The file is an archive of the form {name}, which is not unpacked; unpack it and drop the file in it.", Expected: "a plain file, gzip, or a zip archive with one file"));
            }
        }

        return null;
    }
}
