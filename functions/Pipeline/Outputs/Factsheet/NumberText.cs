using System.Globalization;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Numbers as the pages print them: the same under every culture, halves rounded away from zero, a real minus sign.</summary>
internal static class NumberText
{
    private const char Minus = '\u2212';
    private const char NoBreakSpace = '\u00A0';

    /// <summary>A percentage with its sign, as in "17.7 %".</summary>
    public static string Percent(double value) => string.Concat(OneDecimal(value), NoBreakSpace.ToString(), "%");

    /// <summary>One decimal, as for percentages in a column.</summary>
    public static string OneDecimal(double value) => Fixed(value, 1);

    /// <summary>A location quotient or ratio: two decimals.</summary>
    public static string Quotient(double value) => Fixed(value, 2);

    /// <summary>A difference in points with its sign; no sign where it rounds to zero.</summary>
    public static string Difference(double value)
    {
        var text = Fixed(value, 1);
        return text[0] != Minus && Round(value, 1) > 0 ? "+" + text : text;
    }

    /// <summary>A whole number in groups of three, as in "1,218".</summary>
    public static string Count(double value) => Fixed(value, 0);

    /// <summary>A year or a version: never grouped.</summary>
    public static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A threshold, with only the decimals it has.</summary>
    public static string Threshold(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number of people, as the pair of a short number and its unit: ("18.4", "million").</summary>
    public static (string Number, string Unit) People(double persons) => persons switch
    {
        >= 999_500 => (Fixed(persons / 1e6, 1), "million"),
        >= 10_000 => (Fixed(persons / 1e3, 0), "thousand"),
        _ => (Fixed(persons, 0), "people"),
    };

    /// <summary>A length in a drawing: one decimal, a plain point.</summary>
    public static string Length(double value) => Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Fixed(double value, int digits)
    {
        var rounded = Round(value, digits);
        var text = Math.Abs(rounded).ToString("N" + Plain(digits), CultureInfo.InvariantCulture);
        return rounded < 0 ? Minus + text : text;
    }

    private static double Round(double value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);
}
