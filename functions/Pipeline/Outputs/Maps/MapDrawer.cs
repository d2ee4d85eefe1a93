using Factsheets.Classifications;

namespace Factsheets.Outputs.Maps;

/// <summary>Makes the shapes of a country's map.</summary>
public static class MapDrawer
{
    /// <summary>Width of the drawing in a box.</summary>
    public const double InsetWidth = 68;

    /// <summary>Height of the drawing in a box.</summary>
    public const double InsetHeight = 60;

    private const double Tolerance = 0.45;
    private const double LeastArea = 1.2;
    private const double LeastSide = 7;
    private const double LetterWidth = 8.4;
    private const double NumberWidth = 26;
    private const double NumberHeight = 20;

    // Two digits fit loosely: one fits where there is less room.
    private const double EnoughRoom = 0.8;

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
        var pen = new Pen(window, [.. drawn.SelectMany(region => region.Rings), .. others.SelectMany(other => other.Rings), .. grounds]);
        return new MapDrawing
        {
            Height = window.Height,
            Neighbours = [.. others.Select(other => pen.Neighbour(other.Code, other.Rings)).Where(shape => shape.Path.Length > 0)],
            Ground = SvgPath.Of(pen.Rings(grounds)),
            Regions = [.. drawn.Select(region => pen.Region(region.RegionCode, region.Rings)), .. dots.Select(dot => new MapShape(dot.Code, "", window.Place(dot.Point), HoldsText: false, IsDot: true))],
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
        return new Pen(window, projected).Region(region.RegionCode, projected);
    }

    /// <summary>Draws rings of one map at its scale.</summary>
    private sealed class Pen(MapWindow window, IReadOnlyList<IReadOnlyList<MapPoint>> all)
    {
        private readonly OutlineSimplifier simplifier = new(all, Tolerance / window.Scale);

        public List<IReadOnlyList<MapPoint>> Rings(IReadOnlyList<IReadOnlyList<MapPoint>> rings) =>
            [.. rings.Select(ring => simplifier.Simplify(ring).Select(window.Place).ToList()).Where(ring => Math.Abs(Area(ring)) >= LeastArea)
                .Select(ring => RectangleClip.Cut(ring, window.Width, window.Height)).Where(ring => ring.Count > 2)];

        public MapShape Neighbour(string code, IReadOnlyList<IReadOnlyList<MapPoint>> rings)
        {
            var shape = Rings(rings);
            var width = LetterWidth * (Countries.Find(code)?.Name.Length ?? 0);
            var place = width > 0 ? LabelPlace.Find(shape, width, 16) : null;
            return new MapShape(code, SvgPath.Of(shape), place?.Place ?? default, place?.Room >= 1 && IsInside(place.Value.Place, width), IsDot: false);
        }

        public MapShape Region(string code, IReadOnlyList<IReadOnlyList<MapPoint>> rings)
        {
            var shape = Rings(rings);
            var place = LabelPlace.Find(shape, NumberWidth, NumberHeight);
            var corners = rings.SelectMany(ring => ring).Select(window.Place).ToList();
            var (across, down) = (corners.Max(point => point.X) - corners.Min(point => point.X), corners.Max(point => point.Y) - corners.Min(point => point.Y));
            var middle = new MapPoint((corners.Max(point => point.X) + corners.Min(point => point.X)) / 2, (corners.Max(point => point.Y) + corners.Min(point => point.Y)) / 2);
            return new MapShape(code, SvgPath.Of(shape), place?.Place ?? middle, place?.Room >= EnoughRoom, IsDot: shape.Count == 0 || Math.Max(across, down) < LeastSide);
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
}
