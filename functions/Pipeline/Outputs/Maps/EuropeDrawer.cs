namespace Factsheets.Outputs.Maps;

/// <summary>Makes the shapes of the map of all countries.</summary>
public static class EuropeDrawer
{
    // From Portugal to Cyprus and from Crete to the North Cape, in metres of EPSG:3035; countries beyond widen it.
    private static readonly MapPoint[] Least = [new(2_620_000, 1_420_000), new(6_480_000, 5_420_000)];

    /// <summary>The shapes: countries of the map as regions, all others as neighbours.</summary>
    /// <param name="countries">Codes of the countries of the map.</param>
    /// <param name="outlines">The outlines.</param>
    public static MapDrawing Draw(IReadOnlyCollection<string> countries, RegionOutlines outlines)
    {
        var own = outlines.Countries.Where(outline => countries.Contains(outline.Code)).ToList();
        List<MapPoint> shown = [.. Least, .. own.SelectMany(outline => outline.InEurope.MaxBy(ring => ring.Length)!)];
        var window = MapWindow.Around(shown, MapDrawing.Width, air: 0, flattest: 0.7, tallest: 1.15);
        var all = outlines.Countries.Select(outline => (outline.Code, Rings: outline.InEurope.Where(window.Meets).ToList())).Where(outline => outline.Rings.Count > 0).ToList();
        var pen = new MapPen(window, [.. all.SelectMany(outline => outline.Rings)]);
        return new MapDrawing
        {
            Height = window.Height,
            Ground = "",
            Insets = [],
            Regions = [.. all.Where(outline => countries.Contains(outline.Code)).Select(outline => pen.Region(outline.Code, outline.Rings))],
            Neighbours = [.. all.Where(outline => !countries.Contains(outline.Code)).Select(outline => new MapShape(outline.Code, SvgPath.Of(pen.Rings(outline.Rings)), default, 0, IsDot: false)).Where(shape => shape.Path.Length > 0)],
        };
    }
}
