namespace Factsheets.Outputs.Maps;

/// <summary>Makes the shapes of a country's map.</summary>
public static class MapDrawer
{
    /// <summary>Width of the drawing in a box.</summary>
    public const double InsetWidth = 68;

    /// <summary>Height of the drawing in a box.</summary>
    public const double InsetHeight = 60;

    /// <summary>The shapes.</summary>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="regions">The regions of the map.</param>
    /// <param name="outlines">The outlines.</param>
    /// <returns>Null when there is no outline to draw.</returns>
    public static MapDrawing? Draw(string country, IReadOnlyList<MappedRegion> regions, RegionOutlines outlines)
    {
        var drawn = regions.Where(region => region.Drawing == RegionDrawing.Outline).Select(region => (region.RegionCode, Rings: RingsOf(region, outlines))).ToList();
        var dots = regions.Where(region => region.Drawing == RegionDrawing.Dot).Select(region => (Code: region.RegionCode, Point: EqualAreaProjection.Europe.Project(outlines.PointOf(region.RegionCode)!.Value))).ToList();
        var ground = regions.Any(region => region.Drawing == RegionDrawing.NotDrawn) || drawn.Count == 0 ? outlines.Find(country) : null;
        List<MapPoint> shown = [.. drawn.SelectMany(region => region.Rings).SelectMany(ring => ring), .. dots.Select(dot => dot.Point)];
        if (shown.Count == 0)
        {
            shown.AddRange(ground?.InEurope.MaxBy(ring => ring.Length) ?? []);
        }

        if (shown.Count == 0)
        {
            return null;
        }

        var window = MapWindow.Around(shown, MapDrawing.Width, air: 0.06, flattest: 0.62, tallest: 1.15);
        var others = outlines.Countries.Where(outline => outline.Code != country)
            .Select(outline => (outline.Code, Rings: outline.InEurope.Where(window.Meets).ToList())).Where(outline => outline.Rings.Count > 0).ToList();
        var grounds = ground?.InEurope.Where(window.Meets).ToList() ?? [];
        var pen = new MapPen(window, [.. drawn.SelectMany(region => region.Rings), .. others.SelectMany(other => other.Rings), .. grounds]);
        return new MapDrawing
        {
            Height = window.Height,
            Neighbours = [.. others.Select(other => pen.Neighbour(other.Code, other.Rings)).Where(shape => shape.Path.Length > 0)],
            Ground = SvgPath.Of(pen.Rings(grounds)),
            Regions = [.. drawn.Select(region => pen.Region(region.RegionCode, region.Rings)), .. dots.Select(dot => new MapShape(dot.Code, "", window.Place(dot.Point), Room: 0, IsDot: true))],
            Insets = [.. regions.Where(region => region.Drawing == RegionDrawing.Inset).Select(region => InsetOf(region, outlines))],
        };
    }

    private static IReadOnlyList<IReadOnlyList<MapPoint>> RingsOf(MappedRegion region, RegionOutlines outlines) => region.OutlineCodes.Count == 1
        ? outlines.Find(region.OutlineCodes[0])!.InEurope
        : [.. Joined(region, outlines).Select(ring => ring.Select(EqualAreaProjection.Europe.Project).ToArray())];

    private static IReadOnlyList<IReadOnlyList<GeoPoint>> Joined(MappedRegion region, RegionOutlines outlines) =>
        OutlineUnion.Of([.. region.OutlineCodes.SelectMany(code => outlines.Find(code)!.Rings)]);

    private static MapShape InsetOf(MappedRegion region, RegionOutlines outlines)
    {
        var rings = Joined(region, outlines);
        var projection = EqualAreaProjection.Around(outlines.PointOf(region.OutlineCodes[0]) ?? rings[0][0]);
        var projected = rings.Select(ring => (IReadOnlyList<MapPoint>)ring.Select(projection.Project).ToArray()).ToList();
        var window = MapWindow.Around([.. projected.SelectMany(ring => ring)], InsetWidth, air: 0, InsetHeight / InsetWidth, InsetHeight / InsetWidth);
        return new MapPen(window, projected).Region(region.RegionCode, projected);
    }
}
