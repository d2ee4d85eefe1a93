namespace Factsheets.Extracts;

/// <summary>Observation flag and confidentiality of a cell.</summary>
/// <param name="ObsFlag">Letters of Eurostat's observation flag, sorted; null when there is none.</param>
/// <param name="ConfStatus">Confidentiality (<c>C</c>, <c>N</c>, …); null when there is none.</param>
public readonly record struct ObservationStatus(string? ObsFlag, string? ConfStatus)
{
    private const char OldConfidentialLetter = 'c';

    /// <summary>No flag and no confidentiality.</summary>
    public static ObservationStatus None { get; }

    /// <summary>True when there is neither.</summary>
    public bool IsNone => ObsFlag is null && ConfStatus is null;

    /// <summary>
    /// Makes the status from the letters of a cell. The letter <c>c</c> of old files means confidential and becomes
    /// <c>conf_status = C</c>, so that old and new files of one data set give identical rows.
    /// </summary>
    /// <param name="flags">Flag letters in any order, one behind the other or each apart from the next by blanks; may be empty, a repeated letter counts once.</param>
    /// <param name="confidentiality">Confidentiality letters, may be empty.</param>
    /// <param name="status">The status when the result is true.</param>
    /// <returns>False when there is anything else than letters: words apart by blanks are a text, no flags.</returns>
    public static bool TryParse(ReadOnlySpan<char> flags, ReadOnlySpan<char> confidentiality, out ObservationStatus status)
    {
        status = default;
        if (!(AreLetters(flags) || AreLettersApart(flags)) || !AreLetters(confidentiality))
        {
            return false;
        }

        var letters = new SortedSet<char>();
        var conf = confidentiality.IsEmpty ? null : confidentiality.ToString();
        foreach (var letter in flags)
        {
            if (letter == OldConfidentialLetter)
            {
                conf ??= "C";
            }
            else if (letter != ' ')
            {
                letters.Add(letter);
            }
        }

        status = new ObservationStatus(letters.Count == 0 ? null : string.Concat(letters), conf);
        return true;
    }

    private static bool AreLettersApart(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split(' '))
        {
            if (text[part] is not ([] or [>= 'a' and <= 'z']))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
