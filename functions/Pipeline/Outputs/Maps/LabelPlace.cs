namespace Factsheets.Outputs.Maps;

/// <summary>Where a text stands best in an outline.</summary>
public static class LabelPlace
{
    private const int Steps = 14;
    private const int Refinements = 2;

    /// <summary>The place furthest from every border, and the room there: 1 and more holds the whole text; null when nothing is enclosed.</summary>
    /// <param name="rings">The outline in units of the drawing, filled by the even-odd rule.</param>
    /// <param name="width">Width of the text.</param>
    /// <param name="height">Height of the text.</param>
    public static (MapPoint Place, double Room)? Find(IReadOnlyList<IReadOnlyList<MapPoint>> rings, double width, double height)
    {
        // Lengths are measured in half texts: then a text is a circle of radius one.
        List<MapPoint[]> scaled = [.. rings.Where(ring => ring.Count > 2).Select(ring => ring.Select(point => new MapPoint(point.X / width * 2, point.Y / height * 2)).ToArray())];
        if (scaled.Count == 0)
        {
            return null;
        }

        var points = scaled.SelectMany(ring => ring).ToList();
        var centre = new MapPoint((points.Min(point => point.X) + points.Max(point => point.X)) / 2, (points.Min(point => point.Y) + points.Max(point => point.Y)) / 2);
        var (across, down) = (points.Max(point => point.X) - points.Min(point => point.X), points.Max(point => point.Y) - points.Min(point => point.Y));
        var best = (Point: centre, Room: Room(centre, scaled, 0));
        for (var round = 0; round <= Refinements; round++)
        {
            best = Best(best, across / Math.Pow(Steps / 2.0, round), down / Math.Pow(Steps / 2.0, round), scaled);
        }

        return best.Room > 0 ? (new MapPoint(best.Point.X * width / 2, best.Point.Y * height / 2), best.Room) : null;
    }

    private static (MapPoint Point, double Room) Best((MapPoint Point, double Room) best, double across, double down, List<MapPoint[]> rings)
    {
        var centre = best.Point;
        for (var row = 0; row <= Steps; row++)
        {
            for (var column = 0; column <= Steps; column++)
            {
                var point = new MapPoint(centre.X + ((((double)column / Steps) - 0.5) * across), centre.Y + ((((double)row / Steps) - 0.5) * down));
                if (Room(point, rings, best.Room) is var room && room > best.Room)
                {
                    best = (point, room);
                }
            }
        }

        return best;
    }

    // Distance from the nearest border; 0 outside, and where it would not be more than another place has.
    private static double Room(MapPoint point, List<MapPoint[]> rings, double other)
    {
        if (!IsInside(point, rings))
        {
            return 0;
        }

        var nearest = double.MaxValue;
        foreach (var ring in rings)
        {
            for (var (i, before) = (0, ring.Length - 1); i < ring.Length; before = i++)
            {
                nearest = Math.Min(nearest, Segment.Distance(point, ring[before], ring[i]));
                if (nearest <= other)
                {
                    return 0;
                }
            }
        }

        return nearest;
    }

    private static bool IsInside(MapPoint point, List<MapPoint[]> rings)
    {
        var isInside = false;
        foreach (var ring in rings)
        {
            for (var (i, before) = (0, ring.Length - 1); i < ring.Length; before = i++)
            {
                var (start, end) = (ring[before], ring[i]);
                if (start.Y > point.Y != end.Y > point.Y && point.X < start.X + ((point.Y - start.Y) / (end.Y - start.Y) * (end.X - start.X)))
                {
                    isInside = !isInside;
                }
            }
        }

        return isInside;
    }
}
