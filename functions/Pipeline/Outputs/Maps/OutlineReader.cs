using System.Text.Json;

namespace Factsheets.Outputs.Maps;

/// <summary>Reads outlines from GeoJSON (RFC 7946): polygons and multipolygons with the properties <c>nuts_id</c>, <c>level</c> and <c>country</c>.</summary>
public static class OutlineReader
{
    /// <summary>The outlines, in the order of the file.</summary>
    /// <param name="json">A feature collection.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="FormatException">A feature has another geometry; the message names it.</exception>
    public static IEnumerable<RegionOutline> Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var feature in document.RootElement.GetProperty("features").EnumerateArray())
        {
            var properties = feature.GetProperty("properties");
            var code = properties.GetProperty("nuts_id").GetString()!;
            yield return new RegionOutline(
                code,
                properties.GetProperty("level").GetInt32(),
                properties.GetProperty("country").GetString()!,
                [.. RingsOf(feature.GetProperty("geometry"), code)]);
        }
    }

    private static IEnumerable<IReadOnlyList<GeoPoint>> RingsOf(JsonElement geometry, string code)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var rings = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => coordinates.EnumerateArray(),
            "MultiPolygon" => coordinates.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()),
            var type => throw new FormatException($"The outline of {code} is a {type}; expected is a Polygon or MultiPolygon."),
        };
        return rings.Select(RingOf);
    }

    // The last point of a ring repeats the first.
    private static GeoPoint[] RingOf(JsonElement ring) =>
        [.. ring.EnumerateArray().Take(ring.GetArrayLength() - 1).Select(point => new GeoPoint(point[0].GetDouble(), point[1].GetDouble()))];
}
