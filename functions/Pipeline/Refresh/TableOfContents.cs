using System.Globalization;
using Factsheets.Drops;

namespace Factsheets.Refresh;

/// <summary>The service's catalogue (<c>toc/txt</c>): tab separated, seven or eight columns, with or without quotes.</summary>
/// <param name="Entries">Its lines, in its order; a data set may stand in several folders.</param>
public sealed record TableOfContents(IReadOnlyList<TocEntry> Entries)
{
    private const int BlanksPerLevel = 4;
    private const int LeastColumns = 7;
    private static readonly string[] DateForms = ["dd.MM.yyyy", "dd/MM/yyyy", "yyyy-MM-dd"];

    /// <summary>Reads the catalogue. Columns are found by their position, which all versions of the file share.</summary>
    /// <param name="text">The file.</param>
    /// <exception cref="DropRejectedException">It is no such catalogue, or lists no data set.</exception>
    public static TableOfContents Parse(TextReader text)
    {
        var header = Fields(text.ReadLine() ?? "");
        if (header.Length < LeastColumns || !string.Equals(header[1].Trim(), "code", StringComparison.OrdinalIgnoreCase))
        {
            throw new DropRejectedException(new Rejection("bad_catalogue", "The catalogue of the service has another header.", 1, null, Rejection.Excerpt(string.Join(' ', header)), "title, code, type, last update of data, … separated by tabs"));
        }

        var entries = new List<TocEntry>();
        for (var line = 2; text.ReadLine() is { } row; line++)
        {
            if (row.Length > 0)
            {
                entries.Add(Entry(Fields(row), line));
            }
        }

        return entries.Exists(IsDataset)
            ? new TableOfContents(entries)
            : throw new DropRejectedException(new Rejection("bad_catalogue", "The catalogue of the service lists no data set."));
    }

    /// <summary>The line of a data set.</summary>
    /// <param name="dataset">Its code in lower case.</param>
    /// <returns>Null when the service does not have it (any more).</returns>
    public TocEntry? Find(string dataset) => Entries.FirstOrDefault(entry => entry.Code == dataset && IsDataset(entry));

    private static bool IsDataset(TocEntry entry) => entry.Type is "dataset" or "table";

    private static TocEntry Entry(string[] fields, int line)
    {
        if (fields.Length < LeastColumns)
        {
            throw new DropRejectedException(new Rejection("bad_catalogue", "A line of the catalogue has too few columns.", line, null, $"{fields.Length} columns", $"{LeastColumns} or 8 columns"));
        }

        var title = fields[0];
        var indentation = title.Length - title.TrimStart(' ').Length;
        return new TocEntry(
            title.Trim(),
            indentation / BlanksPerLevel,
            fields[1].Trim().ToLowerInvariant(),
            fields[2].Trim().ToLowerInvariant(),
            Date(fields[3], line, 4),
            Date(fields[4], line, 5),
            TextOrNull(fields[5]),
            TextOrNull(fields[6]));
    }

    private static string[] Fields(string line) => [.. line.TrimStart('\uFEFF').Split('\t').Select(Unquote)];

    private static string Unquote(string field) =>
        field is ['"', .., '"'] ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;

    private static string? TextOrNull(string field) => field.Trim() is { Length: > 0 } text ? text : null;

    private static DateOnly? Date(string field, int line, int column)
    {
        if (TextOrNull(field) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new DropRejectedException(new Rejection("bad_catalogue", "A date of the catalogue is none.", line, column, Rejection.Excerpt(text), "a day as in 25.09.2026"));
    }
}
