namespace Factsheets.Outputs.Factsheet;

/// <summary>Relevant ecosystem agglomerations of a country, for comparison.</summary>
/// <param name="CountryCode">Eurostat's country code.</param>
/// <param name="CountryName">English name.</param>
/// <param name="Total">Relevant ecosystem agglomerations.</param>
/// <param name="Regions">Regions with figures.</param>
/// <param name="IsComparable">False when the source books so many jobs elsewhere than people work that the country stays out of comparisons.</param>
public sealed record CountryTotal(string CountryCode, string CountryName, int Total, int Regions, bool IsComparable = true);
