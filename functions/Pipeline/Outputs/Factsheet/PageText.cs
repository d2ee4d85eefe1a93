using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Last step of every page: letters as letters instead of numeric entities, direction controls made visible.</summary>
internal static partial class PageText
{
    /// <summary>The page with LF line ends, readable letters, and no invisible control or direction character from data.</summary>
    public static string Finish(string html) => Entity().Replace(html, Decoded).ReplaceLineEndings("\n");

    // The encoder writes every character outside ASCII as an entity. Entities of ASCII stay: they are what protects the markup.
    private static string Decoded(Match match)
    {
        var value = int.Parse(match.Groups["hex"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (!Rune.IsValid(value))
            return "\uFFFD";

        var rune = new Rune(value);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.Control when value is not ('\n' or '\t') => "\uFFFD",
            _ when value <= 0xA0 => match.Value,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => match.Value,
            _ => rune.ToString(),
        };
    }

    [GeneratedRegex("&#x(?<hex>[0-9A-Fa-f]{1,6});", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
