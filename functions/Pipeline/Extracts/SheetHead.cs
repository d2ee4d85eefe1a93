namespace Factsheets.Extracts;

/// <summary>The dimensions above the columns of a table, one line each, and what stands in these lines.</summary>
/// <param name="Name">Name of the dimension in lower case.</param>
/// <param name="Cells">The cells of its line.</param>
internal sealed record SheetHead(string Name, IReadOnlyList<string> Cells)
{
    /// <summary>Codes and period above a column.</summary>
    /// <param name="rows">The rows, for messages.</param>
    /// <param name="heads">The lines, from above.</param>
    /// <param name="first">Number of the first column with cells.</param>
    /// <param name="place">Number of the column.</param>
    /// <param name="flagPlace">Number of the column with its flags; null without one.</param>
    /// <exception cref="Drops.DropRejectedException">A text above it is no code, known label or period.</exception>
    public static SheetTable.Column ColumnAt(SheetRows rows, IReadOnlyList<SheetHead> heads, int first, int place, int? flagPlace)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        string? time = null;
        foreach (var head in heads)
        {
            var text = head.TextAbove(first, place);
            if (SheetTable.IsTime(head.Name))
            {
                time = text;
            }
            else
            {
                codes.Add(head.Name, SheetTable.CodeOf(rows, head.Name, text, place));
            }
        }

        return new SheetTable.Column(place, flagPlace, codes, time is null ? null : SheetTable.PeriodOf(rows, time, place));
    }

    /// <summary>A cell of the line; empty beyond its end.</summary>
    public string Cell(int place) => place < Cells.Count ? Cells[place] : "";

    /// <summary>A label above several columns stands over the first of them.</summary>
    private string TextAbove(int first, int place) => Cells.Take(place + 1).Skip(first).LastOrDefault(cell => cell.Length > 0) ?? "";
}
