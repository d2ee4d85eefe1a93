namespace Factsheets.Outputs.Maps;

/// <summary>Geometry of a straight piece of line.</summary>
internal static class Segment
{
    /// <summary>Distance of a point from the piece between two points.</summary>
    public static double Distance(MapPoint point, MapPoint start, MapPoint end)
    {
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp((((point.X - start.X) * dx) + ((point.Y - start.Y) * dy)) / length, 0, 1);
        var (x, y) = (point.X - start.X - (along * dx), point.Y - start.Y - (along * dy));
        return Math.Sqrt((x * x) + (y * y));
    }
}
