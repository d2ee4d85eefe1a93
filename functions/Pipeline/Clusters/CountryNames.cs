using System.Collections.Frozen;
using Factsheets.Classifications;

namespace Factsheets.Clusters;

/// <summary>Tells when a city is the name of its country.</summary>
public static class CountryNames
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> NamesByCountry = CountryTable.Rows.Where(row => !row.Country.IsAggregate).ToFrozenDictionary(
        row => row.Country.Code,
        row => row.OtherNames.Append(row.Country.Name).Append(row.Country.Code).Append(row.Country.Iso2Code ?? row.Country.Code).Select(FoldedText.Of).ToFrozenSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Whether a folded text is a name or code of the country.</summary>
    public static bool Contains(string country, string folded) => NamesByCountry.TryGetValue(country, out var names) && names.Contains(folded);
}
