namespace Factsheets.Outputs.Maps;

/// <summary>Cuts rings at the edges of a drawing (Sutherland and Hodgman 1974).</summary>
public static class RectangleClip
{
    // Beyond the edge, so that the cut itself is not seen.
    private const double Margin = 4;

    /// <summary>What of the ring lies in the drawing; parts that fall into pieces stay joined along the edge.</summary>
    /// <param name="ring">A ring in units of the drawing.</param>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="height">Height of the drawing.</param>
    /// <returns>Empty when nothing lies in it.</returns>
    public static IReadOnlyList<MapPoint> Cut(IReadOnlyList<MapPoint> ring, double width, double height)
    {
        ring = Half(ring, point => point.X + Margin);
        ring = Half(ring, point => width + Margin - point.X);
        ring = Half(ring, point => point.Y + Margin);
        return Half(ring, point => height + Margin - point.Y);
    }

    // Inside is where the measure is not negative.
    private static IReadOnlyList<MapPoint> Half(IReadOnlyList<MapPoint> ring, Func<MapPoint, double> measure)
    {
        if (ring.All(point => measure(point) >= 0))
        {
            return ring;
        }

        var cut = new List<MapPoint>();
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            var (start, end) = (measure(from), measure(to));
            if (start >= 0)
            {
                cut.Add(from);
            }

            if (start >= 0 != end >= 0)
            {
                var along = start / (start - end);
                cut.Add(new MapPoint(from.X + (along * (to.X - from.X)), from.Y + (along * (to.Y - from.Y))));
            }
        }

        return cut;
    }
}
