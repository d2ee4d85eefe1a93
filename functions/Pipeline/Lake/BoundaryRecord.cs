using Factsheets.Classifications;

namespace Factsheets.Lake;

/// <summary>A row of a lake file of boundaries.</summary>
/// <param name="RegionCode">NUTS code.</param>
/// <param name="NutsVersion">Version of NUTS.</param>
/// <param name="Level">0 for a country to 3.</param>
/// <param name="CountryCode">Eurostat's country code.</param>
/// <param name="Name">Name; null when the file had none.</param>
/// <param name="Epsg">Coordinates: 4326 or 3035.</param>
/// <param name="Shape">The shape as well-known text: <c>POLYGON</c> or <c>MULTIPOLYGON</c>, x before y.</param>
public sealed record BoundaryRecord(string RegionCode, NutsVersion NutsVersion, int Level, string CountryCode, string? Name, int Epsg, string Shape);
