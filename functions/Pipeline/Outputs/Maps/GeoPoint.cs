namespace Factsheets.Outputs.Maps;

/// <summary>A place on the earth, WGS84 or ETRS89 (the two differ by less than a metre).</summary>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Latitude">Degrees north.</param>
public readonly record struct GeoPoint(double Longitude, double Latitude);
