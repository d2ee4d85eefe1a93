using System.Globalization;
using System.Text.RegularExpressions;

namespace Factsheets.Extracts;

/// <summary>Numbers and missing values as tables of text write them.</summary>
internal static partial class CellText
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Reads a number with a decimal point. The framework's parser takes NUL characters behind a number for nothing, and words for infinities: these are none.</summary>
    public static bool TryNumber(ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && double.IsFinite(value) && text[^1] != '\0';

    /// <summary>Reads a number that may have its thousands separated by commas or blanks, as the Data Explorer shows it (<c>1,060.2</c>). A comma is never a decimal sign.</summary>
    public static bool TryGroupedNumber(ReadOnlySpan<char> text, out double value)
    {
        if (!text.ContainsAny(',', ' ', NoBreakSpace))
        {
            return TryNumber(text, out value);
        }

        value = 0;
        return Grouped().IsMatch(text) && TryNumber(Separators().Replace(text.ToString(), ""), out value);
    }

    /// <summary>Reads a cell of the Data Explorer: a number or <c>:</c>, then flag letters where there are any (<c>12.3 b</c>, <c>: c</c>).</summary>
    /// <param name="cell">The cell; an empty one is missing.</param>
    /// <param name="value">The value; null for a missing one.</param>
    /// <param name="status">Flag and confidentiality.</param>
    /// <returns>False when the cell is none.</returns>
    public static bool TryCell(ReadOnlySpan<char> cell, out double? value, out ObservationStatus status)
    {
        (value, status) = (null, ObservationStatus.None);
        cell = cell.Trim();
        var number = cell.TrimEnd("abcdefghijklmnopqrstuvwxyz");
        var flags = cell[number.Length..];
        if (flags.Length > 0 && number.Length > 0 && number[^1] is not (' ' or NoBreakSpace or ':'))
        {
            return false;
        }

        number = number.Trim();
        if (!number.IsEmpty && number is not ":")
        {
            if (!TryGroupedNumber(number, out var parsed))
            {
                return false;
            }

            value = parsed;
        }

        return (flags.IsEmpty || !number.IsEmpty) && ObservationStatus.TryParse(flags, default, out status);
    }

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?\z|^[+-]?[0-9]{1,3}([ \u00A0][0-9]{3})+(\.[0-9]+)?\z")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"[, \u00A0]")]
    private static partial Regex Separators();
}
