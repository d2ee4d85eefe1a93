using System.Globalization;
using System.Xml.Linq;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>Makes a drawing of the page stand alone: what the page's style sheet says becomes attributes, what only a page can use goes.</summary>
internal static class StandaloneSvg
{
    private const string Fonts = "Calibri, Carlito, Arial, sans-serif";
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private static readonly string[] Kept =
    [
        "viewBox", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "d", "transform", "overflow",
        "fill", "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-weight", "text-anchor",
        "patternUnits", "patternTransform",
    ];

    /// <summary>The drawing's own coordinates.</summary>
    /// <exception cref="InvalidDataException">It has none.</exception>
    public static (double X, double Y, double Width, double Height) BoxOf(XElement drawing)
    {
        double[] box = [.. (drawing.Attribute("viewBox")?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture))];
        return box is [var x, var y, var width, var height] && width > 0 && height > 0
            ? (x, y, width, height)
            : throw new InvalidDataException("A drawing has no viewBox with a width and a height.");
    }

    /// <summary>The drawing on its own.</summary>
    public static XElement Of(XElement drawing)
    {
        var box = BoxOf(drawing);
        var svg = Copies(drawing).Single();
        svg.SetAttributeValue("width", box.Width);
        svg.SetAttributeValue("height", box.Height);
        svg.SetAttributeValue("font-family", Fonts);
        return svg;
    }

    private static IEnumerable<XElement> Copies(XElement element)
    {
        var copy = new XElement(Namespace + element.Name.LocalName, element.Attributes().Where(attribute => Kept.Contains(attribute.Name.LocalName)));
        if (element.Name.LocalName == "pattern")
            copy.SetAttributeValue("id", element.Attribute("id")?.Value);

        var styled = SvgStyleSheet.AttributesOf(element);
        foreach (var (name, value) in styled.Where(pair => Kept.Contains(pair.Key)))
            copy.SetAttributeValue(name, value);

        if (element.Name.LocalName == "text")
            copy.Add(element.Value);
        else
            copy.Add(element.Elements().Where(child => child.Name.LocalName is not ("title" or "desc")).SelectMany(Copies));

        // Not every reader paints the line of a letter under it when asked to: the letter is painted twice instead.
        if (styled.GetValueOrDefault("paint-order") == "stroke")
        {
            yield return new XElement(copy);
            copy.SetAttributeValue("stroke", null);
        }

        yield return copy;
    }
}
