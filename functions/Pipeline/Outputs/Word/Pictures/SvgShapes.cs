using System.Xml.Linq;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>Reads the shapes of a drawing of this product, in the order in which they are painted.</summary>
internal static class SvgShapes
{
    /// <summary>The shapes of an element and of all inside it.</summary>
    /// <param name="element">The element; its classes are resolved to attributes.</param>
    /// <param name="around">Style of the element around it.</param>
    /// <param name="place">Placement of the element around it on the canvas.</param>
    /// <exception cref="InvalidDataException">The drawing holds something that this cannot follow.</exception>
    public static IEnumerable<DrawingShape> Of(XElement element, SvgStyle around, SvgPlacement place)
    {
        var style = around.Of(element);
        var inside = place.Inside(element.Attribute("transform")?.Value);
        return element.Name.LocalName switch
        {
            "defs" => [],
            "g" => element.Elements().SelectMany(child => Of(child, style, inside)),
            "svg" => Seen(element, style, inside),
            "text" => Painted(Text(element, style, inside), style with { IsEvenOdd = false }, inside.Scale),
            "rect" => Painted(Rectangle(element, inside), style, inside.Scale),
            "circle" => Painted([(Strokes.Circle(inside.Of(Length(element, "cx"), Length(element, "cy")), Length(element, "r") * inside.Scale), true)], style, inside.Scale),
            "path" => Painted([.. SvgPath.Read(element.Attribute("d")?.Value ?? "").Select(outline => (Placed(outline.Points, inside), outline.IsClosed))], style, inside.Scale),
            var other => throw new InvalidDataException($"A drawing holds the element '{other}', which the picture of the Word file cannot show."),
        };
    }

    // A drawing inside a drawing has the same units here: it is a window on what it holds.
    private static IEnumerable<DrawingShape> Seen(XElement element, SvgStyle style, SvgPlacement place)
    {
        var from = place.Of(Length(element, "x"), Length(element, "y"));
        var window = new DrawingWindow(from, new(from.X + (Length(element, "width") * place.Scale), from.Y + (Length(element, "height") * place.Scale)));
        var inside = place with { X = from.X, Y = from.Y };
        return element.Elements().SelectMany(child => Of(child, style, inside)).Select(shape => shape with { Window = window.Within(shape.Window) });
    }

    private static IEnumerable<DrawingShape> Painted(IReadOnlyList<(IReadOnlyList<DrawingPoint> Points, bool IsClosed)> outlines, SvgStyle style, double scale)
    {
        if (style.Fill is { } fill)
            yield return new DrawingShape([.. outlines.Where(outline => outline.Points.Count > 2).Select(outline => outline.Points)], fill) { IsEvenOdd = style.IsEvenOdd, IsHatched = style.IsHatched };

        if (style.Stroke is { } stroke && style.StrokeWidth > 0)
        {
            (double, double)? dash = style.Dash is { } lengths ? (lengths.On * scale, lengths.Off * scale) : null;
            yield return new DrawingShape([.. outlines.SelectMany(outline => Strokes.Along(outline.Points, outline.IsClosed, style.StrokeWidth * scale, dash))], stroke);
        }
    }

    private static IReadOnlyList<(IReadOnlyList<DrawingPoint> Points, bool IsClosed)> Text(XElement element, SvgStyle style, SvgPlacement place)
    {
        var size = style.FontSize * place.Scale;
        var start = place.Of(Length(element, "x"), Length(element, "y"));
        var width = GlyphOutlines.Width(element.Value, size, style.IsBold);
        var left = start with { X = start.X - (style.Anchor switch { "end" => width, "middle" => width / 2, _ => 0 }) };
        return [.. GlyphOutlines.Draw(element.Value, left, size, style.IsBold).Select(outline => (outline, true))];
    }

    private static IReadOnlyList<(IReadOnlyList<DrawingPoint> Points, bool IsClosed)> Rectangle(XElement element, SvgPlacement place)
    {
        var (x, y, width, height) = (Length(element, "x"), Length(element, "y"), Length(element, "width"), Length(element, "height"));
        return [([place.Of(x, y), place.Of(x + width, y), place.Of(x + width, y + height), place.Of(x, y + height)], true)];
    }

    private static IReadOnlyList<DrawingPoint> Placed(IReadOnlyList<DrawingPoint> points, SvgPlacement place) => [.. points.Select(point => place.Of(point.X, point.Y))];

    private static double Length(XElement element, string name) => SvgStyle.Number(element, name) ?? 0;
}
