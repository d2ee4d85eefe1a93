using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Factsheets.Classifications;

/// <summary>
/// A code of NUTS form: two letters for the country, then one character (A-Z, 0-9) a level, up to three.
/// Only the form is checked; whether a version lists the code is <see cref="NutsRegions"/>' matter.
/// </summary>
/// <remarks>
/// Aggregates of countries that happen to have the form (<c>EA19</c>, <c>EU28</c>, <c>EFTA</c>, <c>EEA31</c>) are no NUTS codes.
/// Built by <see cref="Parse"/> or <see cref="TryParse"/>; the default value holds an empty code and stands for no region.
/// Source: Regulation (EC) 1059/2003.
/// </remarks>
public readonly record struct NutsCode
{
    private const int CountryLength = 2;
    private const int MaxLength = 5;

    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    // EEA would read as a level-1 region of Estonia, whose only one is EE0.
    private static readonly string[] AggregatePrefixes = ["EU", "EA", "EEA", "EFTA"];

    private readonly string? value;

    private NutsCode(string code) => value = code;

    /// <summary>The code; empty in the default value.</summary>
    public string Value => value ?? "";

    /// <summary>0 for a country to 3 for the smallest regions: the length of the code less two. 0 in the default value.</summary>
    public int Level => Math.Max(0, Value.Length - CountryLength);

    /// <summary>The first two letters as they stand (<c>GR</c> stays <c>GR</c>); empty in the default value.</summary>
    public string Country => Value.Length < CountryLength ? "" : Value[..CountryLength];

    /// <summary>
    /// Extra-regio: what belongs to a country but to no region (embassies, rigs); all characters after the country are Z (<c>FRZ</c>,
    /// <c>FRZZ</c>, <c>FRZZZ</c>). False for a country.
    /// </summary>
    public bool IsExtraRegio => Level > 0 && Value.AsSpan(CountryLength).IndexOfAnyExcept('Z') < 0;

    /// <summary>Reads a code written exactly so: upper case, no blanks.</summary>
    /// <returns>False for null, another form, or an aggregate of countries.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NutsCode code)
    {
        var isCode = text is not null && HasForm(text) && !IsAggregate(text);
        code = isCode ? new NutsCode(text!) : default;
        return isCode;
    }

    /// <summary>As <see cref="TryParse"/>, for text that must be a code.</summary>
    /// <exception cref="FormatException">The text is no NUTS code; the message quotes it.</exception>
    public static NutsCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException($"Found '{text}' where a NUTS code is expected: two letters for the country and up to three of A-Z, 0-9.");

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    private static bool HasForm(string text) =>
        text.Length is >= CountryLength and <= MaxLength
        && char.IsAsciiLetterUpper(text[0])
        && char.IsAsciiLetterUpper(text[1])
        && text.AsSpan(CountryLength).IndexOfAnyExcept(Characters) < 0;

    private static bool IsAggregate(string text) =>
        Array.Exists(AggregatePrefixes, prefix => text.StartsWith(prefix, StringComparison.Ordinal));
}
