using System.Globalization;
using System.Text;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Text from data inside a style sheet, where HTML encoding does not protect.</summary>
internal static class CssText
{
    private const int Longest = 80;

    /// <summary>The text as a CSS string in quotes; everything but ASCII letters, digits and spaces is escaped by its code point.</summary>
    public static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in Wording.Shortened(text, Longest).EnumerateRunes())
        {
            var plain = rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' ');
            css.Append(plain ? ((char)rune.Value).ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{Shown(rune).Value:X} "));
        }

        return css.Append('"').ToString();
    }

    private static Rune Shown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ? Rune.ReplacementChar : rune;
}
