using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Factsheets.Classifications;
using Factsheets.Drops;

namespace Factsheets.Extracts.Boundaries;

/// <summary>
/// Reads the regions of GISCO (<c>NUTS_RG_…</c>) as GeoJSON: a collection of polygons with the properties <c>NUTS_ID</c>
/// and <c>LEVL_CODE</c>. Coordinates are told by the member <c>crs</c>, else by their range. Version and scale stand in
/// GISCO's file names; without one the version follows from the codes.
/// </summary>
/// <remarks>
/// Memory: several times the file, which may have <see cref="LargestBytes"/> at most (GISCO's finest file has 100 MB). Source
/// of such files: © EuroGeographics for the administrative boundaries, to be printed on every map.
/// </remarks>
public static partial class BoundaryReader
{
    /// <summary>Most bytes of a file.</summary>
    public const int LargestBytes = 256 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="content">The unpacked text.</param>
    /// <param name="fileName">Name of the file or its path in the store.</param>
    /// <exception cref="DropRejectedException">It holds no regions, or something that does not make sense.</exception>
    public static BoundarySet Read(Stream content, string fileName)
    {
        using var document = Parse(content);
        try
        {
            return ReadSet(document.RootElement, fileName);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException or KeyNotFoundException or IndexOutOfRangeException)
        {
            // A member of another type than the standard's: JsonElement says so with these.
            throw Reject("bad_geometry", "A member of the file is missing or has another type than GeoJSON gives it.", null, "a GeoJSON collection of regions");
        }
    }

    private static JsonDocument Parse(Stream content)
    {
        using var copy = new MemoryStream();
        var block = new byte[81920];
        while (content.Read(block) is var read and > 0)
        {
            copy.Write(block, 0, read);
            if (copy.Length > LargestBytes)
            {
                throw new DropRejectedException(new Rejection("too_large", $"Boundaries of more than {LargestBytes} bytes are not read; take a coarser scale."));
            }
        }

        try
        {
            copy.Position = 0;
            return JsonDocument.Parse(copy);
        }
        catch (JsonException e)
        {
            throw new DropRejectedException(new Rejection("bad_json", "The file is no well-formed JSON.", e.LineNumber + 1, null, null, "GeoJSON"));
        }
    }

    private static BoundarySet ReadSet(JsonElement root, string fileName)
    {
        if (!root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array || features.GetArrayLength() == 0)
        {
            throw Reject("geo_file", "The file holds no regions.", null, "a FeatureCollection with regions");
        }

        var coordinates = new CoordinateRange();
        var regions = features.EnumerateArray().Select(feature => ReadRegion(feature, coordinates)).OrderBy(region => region.Code, StringComparer.Ordinal).ToList();
        for (var i = 1; i < regions.Count; i++)
        {
            if (regions[i].Code == regions[i - 1].Code)
            {
                throw Reject("duplicate_key", "A region stands twice.", regions[i].Code, "each region once");
            }
        }

        return new BoundarySet(VersionOf(regions, fileName), coordinates.Epsg(DeclaredCrs(root)), ScaleOf(fileName), regions);
    }

    private static BoundaryRegion ReadRegion(JsonElement feature, CoordinateRange coordinates)
    {
        var geometry = feature.GetProperty("geometry");
        var properties = feature.GetProperty("properties");
        var type = geometry.ValueKind == JsonValueKind.Object ? geometry.GetProperty("type").GetString() : null;
        if (type is "Point" or "MultiPoint")
        {
            throw Reject("label_points", "The file holds the points for labels, not the regions; take the file NUTS_RG of the same scale and version.", type, "Polygon or MultiPolygon");
        }

        if (type is not ("Polygon" or "MultiPolygon") || !properties.TryGetProperty("NUTS_ID", out var id) || !properties.TryGetProperty("LEVL_CODE", out var level))
        {
            throw Reject("geo_file", "A feature is no region of NUTS: no polygon with NUTS_ID and LEVL_CODE.", type, "the file NUTS_RG of GISCO");
        }

        var code = GeoSpelling.ToEurostat(id.GetString() ?? "");
        if (!NutsCode.TryParse(code, out var nuts) || nuts.Level != level.GetInt32())
        {
            throw Reject("bad_code", "A region has no NUTS code, or one of another level than it says.", $"{code}, level {level.GetInt32().ToString(CultureInfo.InvariantCulture)}", "a NUTS code and its level");
        }

        return new BoundaryRegion(code, nuts.Level, nuts.Country, NameOf(properties), GeoJsonShape.Read(geometry.GetProperty("coordinates"), type == "MultiPolygon", code, coordinates));
    }

    private static string? NameOf(JsonElement properties)
    {
        foreach (var property in new[] { "NAME_LATN", "NUTS_NAME" })
        {
            if (properties.TryGetProperty(property, out var name) && name.ValueKind == JsonValueKind.String && name.GetString()!.Trim() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? DeclaredCrs(JsonElement root) =>
        root.TryGetProperty("crs", out var crs) && crs.ValueKind == JsonValueKind.Object ? crs.GetProperty("properties").GetProperty("name").GetString() : null;

    private static int? ScaleOf(string fileName) =>
        ScaleForm().Match(fileName) is { Success: true } match ? int.Parse(match.Groups["scale"].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static NutsVersion VersionOf(List<BoundaryRegion> regions, string fileName)
    {
        // Countries outside the EU are listed for one version only.
        var codes = regions.Where(region => Countries.Find(region.Country)?.IsEu27 == true).Select(region => region.Code).ToList();
        if (YearForm().Match(fileName) is { Success: true } named)
        {
            var version = (NutsVersion)int.Parse(named.ValueSpan, CultureInfo.InvariantCulture);
            return Enum.IsDefined(version) && codes.All(code => NutsRegions.VersionsOf(code).Contains(version))
                ? version
                : throw Reject("unknown_version", "The regions are not those of the version of NUTS in the name.", named.Value, "regions of NUTS 2013, 2016, 2021 or 2024");
        }

        var versions = Enum.GetValues<NutsVersion>().Where(version => codes.TrueForAll(code => NutsRegions.VersionsOf(code).Contains(version))).ToList();
        return versions.Count == 1
            ? versions[0]
            : throw Reject("unknown_version", "Neither the name nor the codes say which version of NUTS the regions are of; name the file as GISCO does.", string.Join(", ", versions.Select(version => version.ToString("D"))), "a name such as NUTS_RG_20M_2021_4326.geojson");
    }

    private static DropRejectedException Reject(string code, string message, string? found, string expected) =>
        new(new Rejection(code, message, Found: found, Expected: expected));

    [GeneratedRegex(@"(?<![0-9])(?<scale>[0-9]{2})M(?![A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex ScaleForm();

    [GeneratedRegex(@"(?<=_)20[0-9]{2}(?=[_.])")]
    private static partial Regex YearForm();
}
