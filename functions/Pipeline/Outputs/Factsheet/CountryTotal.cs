namespace Factsheets.Outputs.Factsheet;

/// <summary>Relevant ecosystem agglomerations of a country, for comparison.</summary>
/// <param name="CountryCode">Eurostat's country code.</param>
/// <param name="CountryName">English name.</param>
/// <param name="Total">Relevant ecosystem agglomerations.</param>
/// <param name="Regions">Regions with figures.</param>
public sealed record CountryTotal(string CountryCode, string CountryName, int Total, int Regions);
