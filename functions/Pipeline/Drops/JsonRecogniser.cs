using System.Text.RegularExpressions;

namespace Factsheets.Drops;

/// <summary>Knows JSON: data sets, and geographic files. What collection of shapes it is, its reader says.</summary>
internal static partial class JsonRecogniser
{
    private const string Collection = "FeatureCollection";

    /// <exception cref="DropRejectedException">It is a geographic file, but no collection.</exception>
    public static DropKind? Recognise(DropSample sample)
    {
        if (sample.Text[0] is not ('{' or '['))
        {
            return null;
        }

        var type = GeographicType().Match(sample.Text).Groups["type"].Value;
        return type switch
        {
            "" => DropKind.JsonStat,
            Collection => DropKind.Boundaries,
            _ => throw new DropRejectedException(new Rejection("geo_file", "The file holds shapes of a map in a form that is not read.", Found: type, Expected: "GeoJSON of GISCO's regions (NUTS_RG), or a JSON-stat 2.0 data set")),
        };
    }

    /// <summary>The type of a GeoJSON or TopoJSON: of its first member, or of a collection wherever the member stands.</summary>
    [GeneratedRegex(@"^\{\s*""type""\s*:\s*""(?<type>FeatureCollection|Feature|Topology|GeometryCollection)""|""type""\s*:\s*""(?<type>FeatureCollection|Topology)""")]
    private static partial Regex GeographicType();
}
