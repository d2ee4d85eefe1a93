using System.Globalization;
using System.Text.RegularExpressions;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>Reads path data (lines and quadratic curves) into outlines.</summary>
internal static partial class SvgPath
{
    // At the sizes of letters and maps four lines stand for a curve: the error is below a sixteenth of a pixel.
    private const int CurveLines = 4;

    /// <summary>The outlines of a path, in its own coordinates.</summary>
    /// <param name="data">Path data, as in the attribute <c>d</c>.</param>
    /// <returns>Each outline with its points and whether the data closes it.</returns>
    /// <exception cref="InvalidDataException">The data holds another command.</exception>
    public static IReadOnlyList<(IReadOnlyList<DrawingPoint> Points, bool IsClosed)> Read(string data)
    {
        var outlines = new List<(IReadOnlyList<DrawingPoint> Points, bool IsClosed)>();
        var points = new List<DrawingPoint>();
        foreach (Match match in Command().Matches(data))
        {
            var command = match.Groups["command"].Value[0];
            if (char.ToUpperInvariant(command) is 'M' or 'Z' && points.Count > 0)
            {
                outlines.Add((points, command is 'Z' or 'z'));
                // What follows a closed outline without a move starts where that one started.
                points = command is 'Z' or 'z' ? [] : [.. points[^1..]];
            }

            Follow(command, Numbers(match.Groups["numbers"].Value), points, outlines);
        }

        if (points.Count > 1)
            outlines.Add((points, false));
        return outlines;
    }

    private static void Follow(char command, double[] numbers, List<DrawingPoint> points, List<(IReadOnlyList<DrawingPoint> Points, bool IsClosed)> outlines)
    {
        var isRelative = char.IsLower(command);
        var kind = char.ToUpperInvariant(command);
        var step = kind switch { 'M' or 'L' => 2, 'H' or 'V' => 1, 'Q' => 4, 'Z' => 0, _ => throw new InvalidDataException($"A drawing holds the path command '{command}', which the picture of the Word file cannot follow.") };
        var from = points.Count > 0 ? points[^1] : outlines.Count > 0 ? outlines[^1].Points[0] : default;
        if (kind == 'M')
            points.Clear();

        for (var i = 0; step > 0 && i + step <= numbers.Length; i += step)
        {
            var origin = isRelative ? from : default;
            var to = kind switch
            {
                'H' => new DrawingPoint(origin.X + numbers[i], from.Y),
                'V' => new DrawingPoint(from.X, origin.Y + numbers[i]),
                _ => new DrawingPoint(origin.X + numbers[i + step - 2], origin.Y + numbers[i + step - 1]),
            };
            if (points.Count == 0 && kind != 'M')
                points.Add(from);

            if (kind == 'Q')
                points.AddRange(Curve(from, new DrawingPoint(origin.X + numbers[i], origin.Y + numbers[i + 1]), to));
            else
                points.Add(to);
            from = to;
        }
    }

    private static IEnumerable<DrawingPoint> Curve(DrawingPoint from, DrawingPoint control, DrawingPoint to)
    {
        for (var i = 1; i <= CurveLines; i++)
        {
            var part = (double)i / CurveLines;
            yield return from.Towards(control, part).Towards(control.Towards(to, part), part);
        }
    }

    private static double[] Numbers(string text) =>
        [.. Number().Matches(text).Select(match => double.Parse(match.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture))];

    [GeneratedRegex("(?<command>[A-Za-z])(?<numbers>[^A-Za-z]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex(@"[-+]?(\d+\.?\d*|\.\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
