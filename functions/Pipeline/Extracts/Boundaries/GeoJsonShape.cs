using System.Text.Json;
using Factsheets.Drops;
using NetTopologySuite.Geometries;

namespace Factsheets.Extracts.Boundaries;

/// <summary>Makes polygons of the coordinates of a GeoJSON geometry.</summary>
internal static class GeoJsonShape
{
    private const int LeastPoints = 4;
    private static readonly GeometryFactory Factory = new();

    /// <summary>Reads a polygon, or several.</summary>
    /// <param name="coordinates">The member <c>coordinates</c>.</param>
    /// <param name="isMulti">True for several polygons.</param>
    /// <param name="code">The region, for the error.</param>
    /// <param name="range">Takes note of every point.</param>
    /// <exception cref="DropRejectedException">A ring is not closed, too short or holds no points.</exception>
    public static Geometry Read(JsonElement coordinates, bool isMulti, string code, CoordinateRange range) => isMulti
        ? Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(polygon => ReadPolygon(polygon, code, range))])
        : ReadPolygon(coordinates, code, range);

    private static Polygon ReadPolygon(JsonElement polygon, string code, CoordinateRange range)
    {
        var rings = polygon.EnumerateArray().Select(ring => ReadRing(ring, code, range)).ToList();
        return rings.Count > 0 ? Factory.CreatePolygon(rings[0], [.. rings.Skip(1)]) : throw Bad(code);
    }

    private static LinearRing ReadRing(JsonElement ring, string code, CoordinateRange range)
    {
        var points = ring.EnumerateArray().Select(ReadPoint).ToArray();
        if (points.Length < LeastPoints || !points[0].Equals2D(points[^1]))
        {
            throw Bad(code);
        }

        foreach (var point in points)
        {
            range.Add(point.X, point.Y);
        }

        return Factory.CreateLinearRing(points);
    }

    private static Coordinate ReadPoint(JsonElement point) => new(point[0].GetDouble(), point[1].GetDouble());

    private static DropRejectedException Bad(string code) =>
        new(new Rejection("bad_geometry", $"A ring of region {code} is not closed, or has fewer than {LeastPoints} points.", Found: code, Expected: "closed rings"));
}
