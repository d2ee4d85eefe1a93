using System.Text.RegularExpressions;

namespace Factsheets.Drops;

/// <summary>Knows JSON: data sets and geographic files.</summary>
internal static partial class JsonRecogniser
{
    /// <exception cref="DropRejectedException">It is a geographic file.</exception>
    public static DropKind? Recognise(DropSample sample)
    {
        if (sample.Text[0] is not ('{' or '['))
        {
            return null;
        }

        return GeographicType().Match(sample.Text) is { Success: true } type
            ? throw new DropRejectedException(new Rejection("geo_file", "The file holds shapes or points of a map, not data.", Found: type.Groups["type"].Value, Expected: "a JSON-stat 2.0 data set"))
            : DropKind.JsonStat;
    }

    /// <summary>The types of GeoJSON and TopoJSON that a file can be of.</summary>
    [GeneratedRegex("""^\{[^{]*?"type"\s*:\s*"(?<type>FeatureCollection|Feature|Topology|GeometryCollection)"|"type"\s*:\s*"(?<type>FeatureCollection|Topology)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex GeographicType();
}
