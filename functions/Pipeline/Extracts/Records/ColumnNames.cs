using Factsheets.Classifications;
using Factsheets.Drops;

namespace Factsheets.Extracts.Records;

/// <summary>Under which names the columns of a delivered table come in (Extracts/Data); case, accents and punctuation do not matter.</summary>
public sealed class ColumnNames
{
    private const int HeaderRows = 20;
    private readonly IReadOnlyList<ColumnName> _columns;
    private readonly Dictionary<string, string> _fieldBySpelling;

    private ColumnNames(IReadOnlyList<ColumnName> columns)
    {
        _columns = columns;
        _fieldBySpelling = columns.SelectMany(column => column.Spellings.Append(column.Field).Select(spelling => (FoldedText.Of(spelling), column.Field)))
            .DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Field, StringComparer.Ordinal);
    }

    /// <summary>Reads an embedded table of names.</summary>
    /// <param name="fileName">As <c>registry_columns.csv</c>.</param>
    public static ColumnNames Load(string fileName) =>
        new(EmbeddedTable.Read(fileName, row => new ColumnName(row["field"].ToString(), row.IsYes("required"), row.List("spellings", '|'))));

    /// <summary>Whether one of the first rows has all required columns, or at least two columns of which one is required.</summary>
    /// <param name="sheets">The sheets of a file.</param>
    public bool Recognise(IEnumerable<IReadOnlyList<DeliveredRow>> sheets) => sheets.Any(sheet => sheet.Take(HeaderRows).Any(row =>
        Match(row) is { Count: >= 2 } fields && _columns.Any(column => column.IsRequired && fields.ContainsKey(column.Field))));

    /// <summary>Whether one of the first rows has all required columns.</summary>
    /// <param name="sheets">The sheets of a file.</param>
    public bool HasRequired(IEnumerable<IReadOnlyList<DeliveredRow>> sheets) => sheets.Any(sheet => sheet.Take(HeaderRows).Any(row => Missing(Match(row)).Count == 0));

    /// <summary>Finds the table in the sheets of a file: the first row that has the required columns is its head.</summary>
    /// <exception cref="DropRejectedException">No row has them; the message lists the names under which they are known.</exception>
    public DeliveredRecords Find(IReadOnlyList<IReadOnlyList<DeliveredRow>> sheets)
    {
        foreach (var sheet in sheets)
        {
            for (var i = 0; i < Math.Min(sheet.Count, HeaderRows); i++)
            {
                var fields = Match(sheet[i]);
                if (Missing(fields).Count == 0)
                {
                    var unknown = sheet[i].Cells.Where((name, index) => name.Length > 0 && !fields.ContainsValue(index));
                    return new DeliveredRecords(fields, [.. sheet.Skip(i + 1).Where(row => !row.IsBlank)], [.. unknown]);
                }
            }
        }

        throw Rejected(sheets);
    }

    private DropRejectedException Rejected(IReadOnlyList<IReadOnlyList<DeliveredRow>> sheets)
    {
        var best = sheets.SelectMany(sheet => sheet.Take(HeaderRows)).DefaultIfEmpty(new DeliveredRow(1, [])).MaxBy(row => Match(row).Count)!;
        var missing = Missing(Match(best));
        return new DropRejectedException(new Rejection(
            "missing_columns",
            $"The table has no column for: {string.Join(", ", missing.Select(column => column.Field))}.",
            Math.Max(1, best.Line),
            null,
            Rejection.Excerpt(string.Join(", ", best.Cells)),
            string.Join("; ", missing.Select(column => $"{column.Field}, also called {string.Join(", ", column.Spellings)}"))));
    }

    private List<ColumnName> Missing(Dictionary<string, int> fields) => [.. _columns.Where(column => column.IsRequired && !fields.ContainsKey(column.Field))];

    private Dictionary<string, int> Match(DeliveredRow row)
    {
        var fields = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (_fieldBySpelling.TryGetValue(FoldedText.Of(row.Cells[i]), out var field))
            {
                fields.TryAdd(field, i);
            }
        }

        return fields;
    }

    private sealed record ColumnName(string Field, bool IsRequired, IReadOnlyList<string> Spellings);
}
