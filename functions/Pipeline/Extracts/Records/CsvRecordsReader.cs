using Factsheets.Drops;
using nietras.SeparatedValues;

namespace Factsheets.Extracts.Records;

/// <summary>Reads a table from separated values; the separator is the one that the first line that has any has most of.</summary>
public static class CsvRecordsReader
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads the rows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">False when the last row may be cut; it is left out then.</param>
    /// <exception cref="DropRejectedException">A quote is never closed, or a cell is longer than any name.</exception>
    public static IReadOnlyList<DeliveredRow> Read(string text, bool isWhole)
    {
        var rows = new List<DeliveredRow>();
        try
        {
            using var reader = Sep.New(SeparatorOf(text)).Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromText(text);
            var line = 1;
            foreach (var row in reader)
            {
                var cells = new string[row.ColCount];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = row[i].ToString();
                }

                rows.Add(new DeliveredRow(line, cells));
                line = row.LineNumberToExcl;
            }
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or FormatException or NotSupportedException)
        {
            throw new DropRejectedException(new Rejection("bad_csv", $"The text is no table of separated values: {Rejection.Excerpt(e.Message)}", rows.Count + 1));
        }

        return isWhole || rows.Count < 2 ? rows : rows[..^1];
    }

    private static char SeparatorOf(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var counts = new int[Separators.Length];
            var isQuoted = false;
            foreach (var letter in line)
            {
                isQuoted ^= letter == '"';
                var separator = isQuoted ? -1 : Array.IndexOf(Separators, letter);
                if (separator >= 0)
                {
                    counts[separator]++;
                }
            }

            if (counts.Max() is > 0 and var most)
            {
                return Separators[Array.IndexOf(counts, most)];
            }
        }

        return Separators[0];
    }
}
