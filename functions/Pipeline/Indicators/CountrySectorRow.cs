using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>Employment of a country or the EU27 in a sector and year.</summary>
/// <param name="CountryCode">Country, or <c>EU27_2020</c>.</param>
/// <param name="SectorCode">Division, or a group that national accounts publish as one.</param>
/// <param name="Year">The year.</param>
/// <param name="Persons">Persons; null when missing.</param>
/// <param name="CoveragePct">Published part in percent; null when nothing is known.</param>
/// <param name="Status">Where the figure comes from.</param>
/// <param name="ObsFlag">Observation flag; null when there is none.</param>
/// <param name="SourceId">Code of the data set.</param>
public sealed record CountrySectorRow(string CountryCode, string SectorCode, int Year, double? Persons, double? CoveragePct, CellStatus Status, string? ObsFlag, string SourceId);
