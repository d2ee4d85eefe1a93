using System.Globalization;
using System.Text;

namespace Factsheets.Outputs.Word;

/// <summary>Text from data as Word can hold it.</summary>
internal static class WordText
{
    /// <summary>The text with a replacement character for everything that XML forbids and for every invisible control or direction character; line ends stay.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            clean.Append(IsShown(rune) ? rune : Rune.ReplacementChar);
        return clean.ToString();
    }

    /// <summary>The text on one line and of a length that Word's attributes and properties hold.</summary>
    public static string Line(string text, int longest)
    {
        var line = Clean(text).Replace('\n', ' ');
        return line.Length <= longest ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1), "…");
    }

    // The last two places of every plane are no characters, and XML forbids those of the first.
    private static bool IsShown(Rune rune) => rune.Value is '\n' or '\t'
        || ((rune.Value & 0xFFFE) != 0xFFFE && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format));
}
