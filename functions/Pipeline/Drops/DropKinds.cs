using System.Text;

namespace Factsheets.Drops;

/// <summary>Tells a drop's kind from its first bytes, and where these do not say it, from its name.</summary>
public static class DropKinds
{
    /// <summary>Number of unpacked bytes that decide.</summary>
    public const int SampleBytes = 64 * 1024;

    /// <summary>Decides.</summary>
    /// <param name="sample">The first unpacked bytes.</param>
    /// <param name="fileName">Name of the file, for the cases that the content leaves open.</param>
    /// <exception cref="DropRejectedException">The content is nothing that can be read, with the way out.</exception>
    public static DropKind Detect(ReadOnlySpan<byte> sample, string fileName)
    {
        var text = Encoding.UTF8.GetString(sample).TrimStart('\uFEFF');
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
        {
            throw new DropRejectedException(new Rejection("empty_file", "The file is empty."));
        }

        return start[0] switch
        {
            '{' or '[' => DropKind.JsonStat,
            '<' => throw Markup(start),
            _ => FromTable(text, fileName),
        };
    }

    private static DropKind FromTable(string text, string fileName)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var firstLine = (end < 0 ? text : text[..end]).TrimEnd('\r');
        var firstField = firstLine.Split('\t')[0];
        if (firstField.Contains('\\', StringComparison.Ordinal))
        {
            return DropKind.EurostatTsv;
        }

        if (firstLine.Contains("TIME_PERIOD", StringComparison.OrdinalIgnoreCase) && firstLine.Contains("OBS_VALUE", StringComparison.OrdinalIgnoreCase))
        {
            return DropKind.SdmxCsv;
        }

        // The content is a table without the marks of either form: the reader that the name asks for says what is missing.
        return DropName.FormatOf(fileName) switch
        {
            ".tsv" => DropKind.EurostatTsv,
            ".csv" => DropKind.SdmxCsv,
            _ => throw new DropRejectedException(new Rejection(
                "unknown_format",
                "The content is of no known kind.",
                1,
                null,
                Rejection.Excerpt(firstLine),
                "a Eurostat bulk TSV, an SDMX-CSV (columns TIME_PERIOD and OBS_VALUE) or a JSON-stat 2.0 answer")),
        };
    }

    private static DropRejectedException Markup(ReadOnlySpan<char> start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? new DropRejectedException(new Rejection("html_page", "The file is a web page, not data; ask the service for format=TSV.", 1, null, Rejection.Excerpt(start)))
            : new DropRejectedException(new Rejection("xml_answer", "The file is XML (SDMX-ML, a fault or an envelope), not a table; ask the service for format=TSV.", 1, null, Rejection.Excerpt(start)));
}
