using System.Globalization;
using System.Text.RegularExpressions;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>Where an element of a drawing lies: scaled alike in both directions, then moved.</summary>
internal readonly partial record struct SvgPlacement(double Scale, double X, double Y)
{
    /// <summary>The placement of an element inside this one.</summary>
    /// <param name="transform">Its attribute <c>transform</c>; null when there is none.</param>
    /// <exception cref="InvalidDataException">The attribute holds something else than <c>translate</c> and <c>scale</c>.</exception>
    public SvgPlacement Inside(string? transform)
    {
        var placement = this;
        foreach (var part in (transform ?? "").Split(')', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Part().Match(part);
            var x = match.Success ? Number(match.Groups["x"].Value) : 0;
            placement = match.Groups["name"].Value switch
            {
                "translate" => placement with
                {
                    X = placement.X + (placement.Scale * x),
                    Y = placement.Y + (placement.Scale * (match.Groups["y"].Success ? Number(match.Groups["y"].Value) : 0)),
                },
                "scale" when !match.Groups["y"].Success => placement with { Scale = placement.Scale * x },
                _ => throw new InvalidDataException($"A drawing holds the transformation '{transform}', which the picture of the Word file cannot follow."),
            };
        }

        return placement;
    }

    /// <summary>A point of the element on the canvas.</summary>
    public DrawingPoint Of(double x, double y) => new(X + (Scale * x), Y + (Scale * y));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<name>[a-z]+)\s*\(\s*(?<x>[-+.0-9e]+)(?:[\s,]+(?<y>[-+.0-9e]+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
