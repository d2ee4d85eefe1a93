using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>
/// The countries that Eurostat's regional data or the cluster register list: EU, EFTA, United Kingdom, candidates, neighbours.
/// Source: Eurostat country codes; ISO 3166-1.
/// </summary>
public static class Countries
{
    /// <summary>
    /// The code of the EU of 27 members. <c>EU27</c> (of 2007), <c>EU28</c> and <c>EU15</c> are other areas and never stand in for it.
    /// </summary>
    public const string Eu27Aggregate = "EU27_2020";

    private static readonly FrozenDictionary<string, Country> ByCode = CountryTable.Rows.ToFrozenDictionary(
        row => row.Country.Code, row => row.Country, StringComparer.Ordinal);

    /// <summary>All countries and the one aggregate <see cref="Eu27Aggregate"/>, in ordinal order of the codes.</summary>
    public static IReadOnlyList<Country> All { get; } = [.. CountryTable.Rows.Select(row => row.Country)];

    /// <summary>The Eurostat codes of the 27 members, in ordinal order.</summary>
    public static IReadOnlyList<string> Eu27 { get; } = [.. All.Where(country => country.IsEu27).Select(country => country.Code)];

    /// <summary>The country or aggregate of a Eurostat code, written exactly so; null when the list has none.</summary>
    public static Country? Find(string code) => ByCode.GetValueOrDefault(code);
}
