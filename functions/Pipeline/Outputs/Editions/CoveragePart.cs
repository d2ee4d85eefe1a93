namespace Factsheets.Outputs.Editions;

/// <summary>A part of an edition that has figures.</summary>
/// <param name="Table">The table.</param>
/// <param name="CountryCode">Country, or <c>EU27_2020</c>.</param>
/// <param name="Year">The year.</param>
/// <param name="Section">NACE section; null in tables by ecosystem.</param>
/// <param name="Cells">Cells with a figure.</param>
/// <param name="Persons">Their sum in persons.</param>
public sealed record CoveragePart(string Table, string CountryCode, int Year, string? Section, int Cells, double Persons);
