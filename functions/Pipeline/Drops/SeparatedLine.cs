namespace Factsheets.Drops;

/// <summary>The header line of a table of separated values: which separator it has, and its fields.</summary>
public static class SeparatedLine
{
    private const char Quote = '"';
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>The separator: the one of comma, semicolon, tab and bar that occurs most outside quotation marks and square brackets; a comma when none does.</summary>
    public static char SeparatorOf(string line)
    {
        var counts = new int[Separators.Length];
        var (quoted, bracketed) = (false, false);
        foreach (var c in line)
        {
            quoted ^= c == Quote;
            bracketed = !quoted && (c == '[' || (bracketed && c != ']'));
            if (!quoted && !bracketed && Array.IndexOf(Separators, c) is var separator and >= 0)
            {
                counts[separator]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>The fields of a line, without quotation marks and outer blanks.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        var separator = SeparatorOf(line);
        var fields = new List<string>();
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            quoted ^= i < line.Length && line[i] == Quote;
            if (i == line.Length || (line[i] == separator && !quoted))
            {
                fields.Add(line[start..i].Trim().Trim(Quote).Trim());
                start = i + 1;
            }
        }

        return fields;
    }
}
