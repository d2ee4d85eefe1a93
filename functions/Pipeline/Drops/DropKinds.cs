using Factsheets.Extracts.Records;

namespace Factsheets.Drops;

/// <summary>Tells a drop's kind from its first bytes, and where these do not say it, from its name.</summary>
public static class DropKinds
{
    /// <summary>Number of unpacked bytes that decide.</summary>
    public const int SampleBytes = 64 * 1024;

    /// <summary>
    /// One family of files each, asked in this order; the first that knows the content decides. A recogniser gives the
    /// kind, or null for what it does not know, or throws for what it knows and the product does not read.
    /// </summary>
    private static readonly Func<DropSample, DropKind?>[] Recognisers =
    [
        ArchiveRecogniser.Recognise,
        AnswerRecogniser.Recognise,
        ClassificationRecogniser.Recognise,
        RecordKinds.Recognise,
        WorkbookRecogniser.Recognise,
        JsonRecogniser.Recognise,
        TsvRecogniser.Recognise,
        CsvRecogniser.Recognise,
        NameRecogniser.Recognise,
    ];

    /// <summary>Decides by the first bytes of a content that nothing was read of yet.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">Name of the file or its path in the store, for the cases that the content leaves open.</param>
    /// <exception cref="DropRejectedException">The content is nothing that can be read, with the way out.</exception>
    public static DropKind Detect(UnpackedStream content, string fileName)
    {
        var sample = content.Peek(SampleBytes);
        return Detect(WorkbookReader.IsWorkbook(sample) ? content.Peek(RecordKinds.WorkbookBytes) : sample, fileName);
    }

    /// <summary>Decides.</summary>
    /// <param name="sample">The first unpacked bytes.</param>
    /// <param name="fileName">Name of the file or its path in the store, for the cases that the content leaves open.</param>
    /// <exception cref="DropRejectedException">The content is nothing that can be read, with the way out.</exception>
    public static DropKind Detect(ReadOnlySpan<byte> sample, string fileName)
    {
        var drop = new DropSample(sample, fileName);
        if (drop.Text.Length == 0)
        {
            throw new DropRejectedException(new Rejection("empty_file", "The file is empty."));
        }

        foreach (var recognise in Recognisers)
        {
            if (recognise(drop) is { } kind)
            {
                return kind;
            }
        }

        throw new DropRejectedException(new Rejection(
            "unknown_format",
            "The content is of no known kind.",
            1,
            null,
            Rejection.Excerpt(drop.FirstLine),
            "a Eurostat bulk TSV, an SDMX-CSV (columns TIME_PERIOD and OBS_VALUE), a JSON-stat 2.0 answer, a table of the old Data Explorer or a registry of cluster organisations"));
    }
}
