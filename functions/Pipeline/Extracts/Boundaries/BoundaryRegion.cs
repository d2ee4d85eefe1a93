using NetTopologySuite.Geometries;

namespace Factsheets.Extracts.Boundaries;

/// <summary>A region with its shape.</summary>
/// <param name="Code">Its NUTS code, in Eurostat's spelling.</param>
/// <param name="Level">0 for a country to 3.</param>
/// <param name="Country">Eurostat's country code.</param>
/// <param name="Name">Its name in Latin letters, else as the file has it; null when there is none.</param>
/// <param name="Shape">A polygon or several, in the coordinates of its <see cref="BoundarySet"/>. Simplified shapes may touch themselves.</param>
public sealed record BoundaryRegion(string Code, int Level, string Country, string? Name, Geometry Shape);
