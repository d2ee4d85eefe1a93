using Factsheets.Classifications;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Names of sectors and ecosystems in running text: the short labels of tables without their abbreviations.</summary>
internal static class ActivityWords
{
    /// <summary>The name as a sentence or a title begins with it.</summary>
    /// <param name="label">Short label of a division, or name of an ecosystem.</param>
    public static string Leading(string label) =>
        (label.EndsWith(" act.", StringComparison.Ordinal) ? $"{label[..^1]}ivities" : label).Replace("Manuf. of", "Manufacture of", StringComparison.Ordinal);

    /// <summary>The name inside a sentence: a sector in lower case, unless it begins with an abbreviation; an ecosystem with the capitals of its name.</summary>
    /// <param name="code">NACE division, or code of the ecosystem.</param>
    /// <param name="label">Its label.</param>
    public static string Within(string code, string label)
    {
        var name = Leading(label);
        return name is [_, >= 'a' and <= 'z', ..] && NaceRev2.Find(code) is not null ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }
}
