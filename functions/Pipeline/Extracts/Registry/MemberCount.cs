using System.Globalization;
using System.Text.RegularExpressions;

namespace Factsheets.Extracts.Registry;

/// <summary>Reads a number of members as people write it.</summary>
public static partial class MemberCount
{
    /// <summary>Reads a count.</summary>
    /// <param name="text">The cell; null when it is empty.</param>
    /// <param name="count">The count; null when the cell states none.</param>
    /// <returns>False when something stands there that is no count: negative, a range, a fraction, words. It is never guessed.</returns>
    public static bool TryRead(string? text, out int? count)
    {
        count = null;
        if (text is null || Nothing().IsMatch(text))
        {
            return true;
        }

        var plain = Grouped().IsMatch(text) ? Separator().Replace(text, "") : Fraction().Replace(text, "");
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            count = number;
            return true;
        }

        return false;
    }

    [GeneratedRegex(@"^(?:[-–—?.]|n/?a|n\.a\.|none|null|not (?:available|stated|provided|specified)|unknown)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^\d{1,3}(?:[.,'’\s]\d{3})+$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"[.,'’\s]")]
    private static partial Regex Separator();

    // A workbook keeps whole numbers as 12.0.
    [GeneratedRegex(@"[.,]0+$")]
    private static partial Regex Fraction();
}
