using Factsheets.Lake;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Factsheets.Outputs.Maps;

/// <summary>Makes outlines of boundaries at level 2: the regions, and by union of them those of level 1 and the countries.</summary>
public static class BoundaryOutlines
{
    private const int Level = 2;
    private const int Metres = 3035;
    private const int CountryLength = 2;

    /// <summary>The outlines, countries first.</summary>
    /// <param name="boundaries">Rows of a lake file of boundaries; those of other levels are left out, so that all borders are the same lines.</param>
    public static IReadOnlyList<RegionOutline> Of(IEnumerable<BoundaryRecord> boundaries)
    {
        var regions = boundaries.Where(record => record.Level == Level)
            .Select(record => new RegionOutline(record.RegionCode, Level, record.CountryCode, RingsOf(record)))
            .ToList();
        return [.. JoinedAt(0, regions), .. JoinedAt(1, regions), .. regions];
    }

    private static IEnumerable<RegionOutline> JoinedAt(int level, IEnumerable<RegionOutline> regions) => regions
        .GroupBy(region => region.Code[..(CountryLength + level)], StringComparer.Ordinal)
        .Select(parts => new RegionOutline(parts.Key, level, parts.First().Country, OutlineUnion.Of([.. parts.SelectMany(part => part.Rings)])));

    private static IReadOnlyList<IReadOnlyList<GeoPoint>> RingsOf(BoundaryRecord record)
    {
        var shape = new WKTReader().Read(record.Shape);
        var polygons = Enumerable.Range(0, shape.NumGeometries).Select(i => (Polygon)shape.GetGeometryN(i));
        return [.. polygons.SelectMany(polygon => (IEnumerable<GeoPoint[]>)[RingOf(polygon.Shell, true, record.Epsg), .. polygon.Holes.Select(hole => RingOf(hole, false, record.Epsg))])];
    }

    // A union finds borders by their two directions, and files wind their rings either way.
    private static GeoPoint[] RingOf(LinearRing ring, bool isCounterClockwise, int epsg)
    {
        var points = ring.Coordinates.Skip(1).Select(point => epsg == Metres ? EqualAreaProjection.Europe.Locate(new MapPoint(point.X, point.Y)) : new GeoPoint(point.X, point.Y)).ToArray();
        if (ring.IsCCW != isCounterClockwise)
        {
            Array.Reverse(points);
        }

        return points;
    }
}
