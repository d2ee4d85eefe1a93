using System.Globalization;
using System.Text;

namespace Factsheets.Outputs.Maps;

/// <summary>Writes rings as the data of an SVG path: relative, in tenths of a unit.</summary>
public static class SvgPath
{
    /// <summary>The path; empty when no ring encloses anything.</summary>
    /// <param name="rings">Rings in units of the drawing.</param>
    public static string Of(IEnumerable<IReadOnlyList<MapPoint>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            Append(path, ring);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, IReadOnlyList<MapPoint> ring)
    {
        var tenths = new List<(long X, long Y)>();
        foreach (var point in ring)
        {
            var tenth = (Tenths(point.X), Tenths(point.Y));
            if (tenths.Count == 0 || tenths[^1] != tenth)
            {
                tenths.Add(tenth);
            }
        }

        if (tenths.Count < 3)
        {
            return;
        }

        path.Append('M');
        Append(path, tenths[0].X, isFirst: true);
        Append(path, tenths[0].Y, isFirst: false);
        path.Append('l');
        for (var i = 1; i < tenths.Count; i++)
        {
            Append(path, tenths[i].X - tenths[i - 1].X, isFirst: i == 1);
            Append(path, tenths[i].Y - tenths[i - 1].Y, isFirst: false);
        }

        path.Append('z');
    }

    private static long Tenths(double value) => (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);

    // A minus separates numbers as well as a space does.
    private static void Append(StringBuilder path, long tenths, bool isFirst)
    {
        if (!isFirst && tenths >= 0)
        {
            path.Append(' ');
        }

        if (tenths < 0)
        {
            path.Append('-');
        }

        var (whole, rest) = Math.DivRem(Math.Abs(tenths), 10);
        if (whole != 0 || rest == 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"{whole}");
        }

        if (rest != 0)
        {
            path.Append(CultureInfo.InvariantCulture, $".{rest}");
        }
    }
}
