using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// Cells that hold a text in place of a number, as the units of PRODCOM (<c>KG</c>). Only a code in capitals is one, and
/// only in a series without numbers: anything else is a damaged number.
/// </summary>
internal static class TextCell
{
    private const int Longest = 32;

    /// <summary>Words with which other programs write a missing value or no number.</summary>
    private static readonly string[] NoTexts = ["NA", "NAN", "N/A", "NULL", "NONE", "INF", "INFINITY"];

    /// <summary>True for a capital letter, then capital letters, digits and <c>_ - . / %</c>.</summary>
    public static bool IsText(ReadOnlySpan<char> cell)
    {
        if (cell.Length is 0 or > Longest || !char.IsAsciiLetterUpper(cell[0]))
        {
            return false;
        }

        foreach (var c in cell)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c is not ('_' or '-' or '.' or '/' or '%'))
            {
                return false;
            }
        }

        foreach (var word in NoTexts)
        {
            if (cell.SequenceEqual(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks a series.</summary>
    /// <exception cref="DropRejectedException">It holds texts and numbers.</exception>
    public static void CheckSeries(ReadOnlySpan<Observation> observations, CodeList texts, Func<string> describeKey, long? line)
    {
        if (texts.Count == 1)
        {
            return;
        }

        var (text, hasNumber) = (0, false);
        foreach (ref readonly var observation in observations)
        {
            text = observation.Text == 0 ? text : observation.Text;
            hasNumber |= observation.HasValue;
        }

        if (text != 0 && hasNumber)
        {
            throw new DropRejectedException(new Rejection("bad_cell", $"The series {describeKey()} holds a text among its numbers.", line, Found: texts[text], Expected: "numbers, or texts alone"));
        }
    }
}
