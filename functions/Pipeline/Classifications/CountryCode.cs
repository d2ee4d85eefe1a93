using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Factsheets.Classifications;

/// <summary>
/// A country, by Eurostat's code (<c>EL</c> for Greece, <c>UK</c> for the United Kingdom). Aggregates such as <c>EU27_2020</c> are none.
/// </summary>
/// <remarks>Built by <see cref="Parse"/> or <see cref="TryParse"/>; the default value holds an empty code and stands for no country.</remarks>
public readonly record struct CountryCode
{
    private static readonly FrozenDictionary<string, string> CodesBySpelling = BuildSpellings();

    private static readonly FrozenDictionary<string, string> CodesByFoldedName = CountryTable.Rows.Where(row => !row.Country.IsAggregate)
        .SelectMany(row => row.OtherNames.Append(row.Country.Name).Select(name => (Name: FoldedText.Of(name), row.Country.Code)))
        .DistinctBy(pair => pair.Name).ToFrozenDictionary(pair => pair.Name, pair => pair.Code, StringComparer.Ordinal);

    private readonly string? value;

    private CountryCode(string code) => value = code;

    /// <summary>Eurostat's two letters; empty in the default value.</summary>
    public string Value => value ?? "";

    /// <summary>
    /// Reads a country as data and people write it: Eurostat's code, the ISO codes <c>GR</c> and <c>GB</c>, or a whole name
    /// (English, common national, and the Spanish names of the members, which public pages of partnerships use).
    /// Outer blanks and case do not matter, nor in names accents and punctuation; a part of a name or of a code is never enough.
    /// </summary>
    /// <returns>False for null, blank, an aggregate, a region or a country that is not in <see cref="Countries.All"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode country)
    {
        var spelling = text?.Trim() ?? "";
        var found = CodesBySpelling.TryGetValue(spelling, out var code) || CodesByFoldedName.TryGetValue(FoldedText.Of(spelling), out code);
        country = found ? new CountryCode(code!) : default;
        return found;
    }

    /// <summary>As <see cref="TryParse"/>, for text that must be a country.</summary>
    /// <exception cref="FormatException">The text is no country; the message quotes it.</exception>
    public static CountryCode Parse(string text) =>
        TryParse(text, out var country)
            ? country
            : throw new FormatException($"Found '{text}' where a country is expected: a Eurostat code such as FR or EL, or the name of a country.");

    /// <summary>Eurostat's code.</summary>
    public override string ToString() => Value;

    private static FrozenDictionary<string, string> BuildSpellings()
    {
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["GR"] = "EL", ["GB"] = "UK" };
        foreach (var (country, otherNames) in CountryTable.Rows.Where(row => !row.Country.IsAggregate))
        {
            foreach (var spelling in otherNames.Prepend(country.Name).Prepend(country.Code))
                spellings.Add(spelling, country.Code);
        }

        return spellings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
