namespace Factsheets.Drops;

/// <summary>Knows archives inside an archive: only one level is unpacked.</summary>
internal static class ArchiveRecogniser
{
    /// <exception cref="DropRejectedException">It is a gzip archive.</exception>
    public static DropKind? Recognise(DropSample sample) =>
        sample.Bytes.StartsWith(DropContent.GzipMark)
            ? throw new DropRejectedException(new Rejection("nested_archive", "The archive holds another archive; drop the inner one."))
            : null;
}
