namespace Factsheets.Classifications;

/// <summary>A country, or an aggregate of countries, that data can be about. Source: Eurostat country codes; ISO 3166-1.</summary>
/// <param name="Code">Eurostat's code: two letters for a country, <c>EU27_2020</c> for the aggregate.</param>
/// <param name="Name">English short name.</param>
/// <param name="Iso2Code">ISO 3166-1 alpha-2 (<c>GR</c> for <c>EL</c>); null for aggregates and for Kosovo, which ISO 3166 does not list.</param>
/// <param name="Iso3Code">ISO 3166-1 alpha-3; null where <paramref name="Iso2Code"/> is.</param>
/// <param name="IsEu27">Member of the EU since 2020.</param>
/// <param name="IsAggregate">A sum of countries; never a country of its own.</param>
public sealed record Country(string Code, string Name, string? Iso2Code, string? Iso3Code, bool IsEu27, bool IsAggregate);
