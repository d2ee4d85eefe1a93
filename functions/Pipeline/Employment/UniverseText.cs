namespace Factsheets.Employment;

/// <summary>Names a list of sections and divisions shortly: neighbouring letters become a range.</summary>
public static class UniverseText
{
    /// <summary>The text, as in <c>B-J, L-N and S95</c>.</summary>
    /// <param name="codes">Codes in the order of the classification.</param>
    public static string Of(IReadOnlyList<string> codes)
    {
        var parts = new List<string>();
        for (var start = 0; start < codes.Count;)
        {
            var end = start;
            while (end + 1 < codes.Count && codes[end].Length == 1 && codes[end + 1].Length == 1 && codes[end + 1][0] == codes[end][0] + 1)
            {
                end++;
            }

            parts.Add(end - start >= 2 ? $"{codes[start]}-{codes[end]}" : string.Join(", ", codes.Skip(start).Take(end - start + 1)));
            start = end + 1;
        }

        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
    }
}
