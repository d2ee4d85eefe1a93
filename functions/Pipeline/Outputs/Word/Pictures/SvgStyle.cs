using System.Globalization;
using System.Xml.Linq;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>How an element of a drawing is painted; what an element does not say it has from the one around it.</summary>
internal sealed record SvgStyle
{
    private const int HatchColour = 0x8B95A0;

    /// <summary>Colour of the area as 0xRRGGBB; null for none.</summary>
    public int? Fill { get; init; } = 0;

    /// <summary>True where the area is filled with lines in its colour.</summary>
    public bool IsHatched { get; init; }

    /// <summary>True where an outline inside another one is a hole.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>Colour of the line; null for none.</summary>
    public int? Stroke { get; init; }

    /// <summary>Width of the line.</summary>
    public double StrokeWidth { get; init; } = 1;

    /// <summary>Lengths of dash and gap; null for a solid line.</summary>
    public (double On, double Off)? Dash { get; init; }

    /// <summary>Font size.</summary>
    public double FontSize { get; init; } = 16;

    /// <summary>Bold from weight 600.</summary>
    public bool IsBold { get; init; }

    /// <summary>Where the given point lies in a text: <c>start</c>, <c>middle</c>, <c>end</c>.</summary>
    public string Anchor { get; init; } = "start";

    /// <summary>The style of an element inside one with this style.</summary>
    /// <exception cref="InvalidDataException">A colour is not written as <c>none</c> or <c>#rrggbb</c>.</exception>
    public SvgStyle Of(XElement element) => this with
    {
        Fill = Colour(element, "fill", Fill),
        IsHatched = element.Attribute("fill") is { } fill ? IsPattern(fill.Value) : IsHatched,
        IsEvenOdd = element.Attribute("fill-rule") is { } rule ? rule.Value == "evenodd" : IsEvenOdd,
        Stroke = Colour(element, "stroke", Stroke),
        StrokeWidth = Number(element, "stroke-width") ?? StrokeWidth,
        Dash = element.Attribute("stroke-dasharray") is { } dash ? DashOf(dash.Value) : Dash,
        FontSize = Number(element, "font-size") ?? FontSize,
        IsBold = Number(element, "font-weight") is { } weight ? weight >= 600 : IsBold,
        Anchor = element.Attribute("text-anchor")?.Value ?? Anchor,
    };

    /// <summary>A number of an element; null when it has no such attribute.</summary>
    public static double? Number(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? double.Parse(attribute.Value, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static (double On, double Off)? DashOf(string text)
    {
        var lengths = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return lengths is ["none"] or [] ? null : (Parse(lengths[0]), Parse(lengths[^1]));

        static double Parse(string length) => double.Parse(length, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    // The one pattern of the drawings is the hatch of what has no data.
    private static bool IsPattern(string fill) => fill.StartsWith("url(#", StringComparison.Ordinal);

    private static int? Colour(XElement element, string name, int? inherited) => element.Attribute(name)?.Value switch
    {
        null => inherited,
        "none" => null,
        var pattern when IsPattern(pattern) => HatchColour,
        ['#', .. var digits] when digits.Length == 6 => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        ['#', var r, var g, var b] => int.Parse($"{r}{r}{g}{g}{b}{b}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        var other => throw new InvalidDataException($"A drawing holds the colour '{other}', which the picture of the Word file cannot show."),
    };
}
