using System.Globalization;

namespace Factsheets.Extracts;

/// <summary>
/// A time period of an observation, in the forms that Eurostat uses: year, semester, quarter, month, week, day.
/// Written in SDMX form (<c>2020</c>, <c>2020-S1</c>, <c>2020-Q1</c>, <c>2020-01</c>, <c>2020-W50</c>, <c>2020-01-31</c>).
/// </summary>
/// <remarks>Weeks run from 1 to 53; 99 is Eurostat's pseudo-week for deaths of unknown week.</remarks>
public readonly record struct TimePeriod : IComparable<TimePeriod>
{
    private const int UnknownWeek = 99;

    private TimePeriod(char frequency, int year, int part)
    {
        Frequency = frequency;
        Year = year;
        Part = part;
    }

    /// <summary>SDMX frequency code of the form: <c>A</c>, <c>S</c>, <c>Q</c>, <c>M</c>, <c>W</c> or <c>D</c>.</summary>
    public char Frequency { get; }

    /// <summary>The calendar year, 1000 to 9999.</summary>
    public int Year { get; }

    /// <summary>Number within the year from 1 (for days: month x 100 + day); 0 for a year.</summary>
    public int Part { get; }

    /// <summary>Reads a period in SDMX form or in the form of the old bulk files (<c>2020S1</c>, <c>2020Q1</c>, <c>2020M01</c>, <c>2020W50</c>, <c>2020M01D31</c>).</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="period">The period when the result is true.</param>
    /// <returns>False when the text is none of these forms, or the part is out of range.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out TimePeriod period)
    {
        period = default;
        if (text.Length < 4 || !TryNumber(text[..4], out var year) || year < 1000)
        {
            return false;
        }

        var rest = text[4..];
        if (rest.StartsWith('-'))
        {
            rest = rest[1..];
            if (rest.IsEmpty)
            {
                return false;
            }
        }

        if (rest.IsEmpty)
        {
            period = new TimePeriod('A', year, 0);
            return true;
        }

        return char.IsAsciiDigit(rest[0])
            ? TryMonthOrDay(text.Length > 4 && text[4] == '-', rest, year, out period)
            : TryLetterForm(rest, year, out period);
    }

    /// <summary>Reads a period or throws.</summary>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static TimePeriod Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is no time period.");

    /// <summary>Chronological within one frequency; periods of different frequencies are ordered by year, then frequency.</summary>
    public int CompareTo(TimePeriod other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0)
        {
            return byYear;
        }

        var byFrequency = Frequency.CompareTo(other.Frequency);
        return byFrequency != 0 ? byFrequency : Part.CompareTo(other.Part);
    }

    /// <summary>The SDMX form.</summary>
    public override string ToString() => Frequency switch
    {
        'A' => Year.ToString(CultureInfo.InvariantCulture),
        'S' or 'Q' => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Frequency}{Part}"),
        'M' => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Part:00}"),
        'W' => string.Create(CultureInfo.InvariantCulture, $"{Year}-W{Part:00}"),
        'D' => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Part / 100:00}-{Part % 100:00}"),
        _ => "",
    };

    /// <summary>True when the left period is before the right one.</summary>
    public static bool operator <(TimePeriod left, TimePeriod right) => left.CompareTo(right) < 0;

    /// <summary>True when the left period is after the right one.</summary>
    public static bool operator >(TimePeriod left, TimePeriod right) => left.CompareTo(right) > 0;

    /// <summary>True when the left period is before the right one or equal.</summary>
    public static bool operator <=(TimePeriod left, TimePeriod right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left period is after the right one or equal.</summary>
    public static bool operator >=(TimePeriod left, TimePeriod right) => left.CompareTo(right) >= 0;

    private static bool TryMonthOrDay(bool dashed, ReadOnlySpan<char> rest, int year, out TimePeriod period)
    {
        period = default;
        if (!dashed || rest.Length is not (2 or 5) || !TryNumber(rest[..2], out var month) || month is < 1 or > 12)
        {
            return false;
        }

        if (rest.Length == 2)
        {
            period = new TimePeriod('M', year, month);
            return true;
        }

        return rest[2] == '-' && TryDay(rest[3..], year, month, out period);
    }

    private static bool TryLetterForm(ReadOnlySpan<char> rest, int year, out TimePeriod period)
    {
        period = default;
        var letter = rest[0];
        var digits = rest[1..];
        if (letter == 'M' && digits.Length == 5 && digits[2] == 'D')
        {
            return TryNumber(digits[..2], out var month) && month is >= 1 and <= 12 && TryDay(digits[3..], year, month, out period);
        }

        if (!TryNumber(digits, out var part))
        {
            return false;
        }

        var valid = letter switch
        {
            'A' => part == 1,
            'S' => part is 1 or 2,
            'Q' => part is >= 1 and <= 4,
            'M' => part is >= 1 and <= 12,
            'W' => part is (>= 1 and <= 53) or UnknownWeek,
            _ => false,
        };
        period = valid ? new TimePeriod(letter, year, letter == 'A' ? 0 : part) : default;
        return valid;
    }

    private static bool TryDay(ReadOnlySpan<char> digits, int year, int month, out TimePeriod period)
    {
        var valid = TryNumber(digits, out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        period = valid ? new TimePeriod('D', year, (month * 100) + day) : default;
        return valid;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        // The framework's parser takes NUL characters behind a number for nothing.
        number = 0;
        return digits.Length <= 4 && !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
