using System.Globalization;
using System.Text;

namespace Factsheets.Outputs.Tables;

/// <summary>Writes a table as CSV: RFC 4180, UTF-8; a text that a spreadsheet would take for a formula gets a leading <c>'</c>.</summary>
public static class CsvTable
{
    private const string LineEnd = "\r\n";
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create("\",\r\n");

    /// <summary>Writes the rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows to write; all rows of the table or some of them.</param>
    public static string Write(OutputTable table, IEnumerable<object?[]> rows)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', table.Contract.Columns.Select(column => column.Name)).Append(LineEnd);
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append(LineEnd);
        }

        return text.ToString();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quote(Neutralise(text)),
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No CSV form for {value.GetType()}.", nameof(value)),
    };

    private static string Neutralise(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + text : text;

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
