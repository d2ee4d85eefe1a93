namespace Factsheets.Outputs.Maps;

/// <summary>The part of the plane that a drawing shows, and its scale.</summary>
/// <param name="Left">Smallest x in metres.</param>
/// <param name="Top">Largest y in metres.</param>
/// <param name="Scale">Units of the drawing per metre.</param>
/// <param name="Width">Units across.</param>
/// <param name="Height">Units down.</param>
public readonly record struct MapWindow(double Left, double Top, double Scale, double Width, double Height)
{
    /// <summary>A window around points, with air around them and sides that a page can hold.</summary>
    /// <param name="points">The points, at least one.</param>
    /// <param name="width">Units across.</param>
    /// <param name="air">Share of the longer side that stays free on each side.</param>
    /// <param name="flattest">Least height as a share of the width.</param>
    /// <param name="tallest">Most height as a share of the width.</param>
    public static MapWindow Around(IReadOnlyCollection<MapPoint> points, double width, double air, double flattest, double tallest)
    {
        var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
        var (bottom, top) = (points.Min(point => point.Y), points.Max(point => point.Y));
        var margin = air * Math.Max(Math.Max(right - left, top - bottom), 1000);
        var (across, down) = (right - left + (2 * margin), top - bottom + (2 * margin));
        var ratio = Math.Clamp(down / across, flattest, tallest);
        across = Math.Max(across, down / ratio);
        down = across * ratio;
        return new MapWindow(((left + right) / 2) - (across / 2), ((top + bottom) / 2) + (down / 2), width / across, width, width * ratio);
    }

    /// <summary>A point of the plane in units of the drawing.</summary>
    public MapPoint Place(MapPoint point) => new((point.X - Left) * Scale, (Top - point.Y) * Scale);

    /// <summary>Whether a ring reaches into the window.</summary>
    public bool Meets(IReadOnlyList<MapPoint> ring) =>
        ring.Max(point => point.X) > Left && ring.Min(point => point.X) < Left + (Width / Scale)
        && ring.Min(point => point.Y) < Top && ring.Max(point => point.Y) > Top - (Height / Scale);
}
