namespace Factsheets.Outputs.Maps;

/// <summary>A place on a plane: metres of a projection, or units of a drawing whose y points down.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Up in a projection, down in a drawing.</param>
public readonly record struct MapPoint(double X, double Y);
