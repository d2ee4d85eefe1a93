using Factsheets.Classifications;

namespace Factsheets.Outputs.Maps;

/// <summary>Draws the rings of one map at its scale.</summary>
/// <param name="window">What the map shows.</param>
/// <param name="all">All rings of the map, in metres.</param>
internal sealed class MapPen(MapWindow window, IReadOnlyList<IReadOnlyList<MapPoint>> all)
{
    private const double Tolerance = 0.45;
    private const double LeastArea = 1.2;
    private const double LeastSide = 7;
    private const double LetterWidth = 8.4;
    private const double LetterHeight = 16;
    private const double NumberWidth = 26;
    private const double NumberHeight = 20;

    private readonly OutlineSimplifier simplifier = new(all, Tolerance / window.Scale);

    /// <summary>The rings in units of the drawing, without what is too small to see.</summary>
    public List<IReadOnlyList<MapPoint>> Rings(IReadOnlyList<IReadOnlyList<MapPoint>> rings) =>
        [.. rings.Select(ring => simplifier.Simplify(ring).Select(window.Place).ToList()).Where(ring => Math.Abs(Area(ring)) >= LeastArea)
            .Select(ring => RectangleClip.Cut(ring, window.Width, window.Height)).Where(ring => ring.Count > 2)];

    /// <summary>A country around, with room for its name.</summary>
    public MapShape Neighbour(string code, IReadOnlyList<IReadOnlyList<MapPoint>> rings)
    {
        var shape = Rings(rings);
        var width = LetterWidth * (Countries.Find(code)?.Name.Length ?? 0);
        var place = width > 0 ? LabelPlace.Find(shape, width, LetterHeight) : null;
        return new MapShape(code, SvgPath.Of(shape), place?.Place ?? default, place is { } found && IsInside(found.Place, width) ? found.Room : 0, IsDot: false);
    }

    /// <summary>A region, with room for its number.</summary>
    public MapShape Region(string code, IReadOnlyList<IReadOnlyList<MapPoint>> rings)
    {
        var shape = Rings(rings);
        var place = LabelPlace.Find(shape, NumberWidth, NumberHeight);
        var corners = rings.SelectMany(ring => ring).Select(window.Place).ToList();
        var (across, down) = (corners.Max(point => point.X) - corners.Min(point => point.X), corners.Max(point => point.Y) - corners.Min(point => point.Y));
        var middle = new MapPoint((corners.Max(point => point.X) + corners.Min(point => point.X)) / 2, (corners.Max(point => point.Y) + corners.Min(point => point.Y)) / 2);
        return new MapShape(code, SvgPath.Of(shape), place?.Place ?? middle, place?.Room ?? 0, IsDot: shape.Count == 0 || Math.Max(across, down) < LeastSide);
    }

    private bool IsInside(MapPoint place, double width) =>
        place.X - (width / 2) > 0 && place.X + (width / 2) < window.Width && place.Y > 8 && place.Y < window.Height - 8;

    private static double Area(List<MapPoint> ring)
    {
        var area = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            area += (from.X * to.Y) - (to.X * from.Y);
        }

        return area / 2;
    }
}
