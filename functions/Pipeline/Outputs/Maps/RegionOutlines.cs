using System.Collections.Frozen;
using System.IO.Compression;
using Factsheets.Classifications;

namespace Factsheets.Outputs.Maps;

/// <summary>Where the maps take their outlines from: the bundled ones, or boundaries of a store.</summary>
/// <param name="outlines">The outlines; codes are unique.</param>
/// <param name="points">A place in a region, by NUTS code: what is drawn where an outline is missing or too small to see.</param>
/// <param name="version">NUTS version of the codes.</param>
/// <param name="attribution">The line that every map drawn from them carries.</param>
/// <param name="sourceId">Id of their source in <c>dim_source</c>; null for the bundled ones.</param>
public sealed class RegionOutlines(IReadOnlyCollection<RegionOutline> outlines, IReadOnlyDictionary<string, GeoPoint> points, NutsVersion version, string attribution, string? sourceId = null)
{
    private static readonly Lazy<RegionOutlines> BundledOutlines = new(ReadBundled);

    private readonly FrozenDictionary<string, RegionOutline> byCode = outlines.ToFrozenDictionary(outline => outline.Code, StringComparer.Ordinal);

    /// <summary>The outlines inside the library: NUTS 2021 at the levels that factsheets report. Sources and licences: SOURCES.md in Maps/Data.</summary>
    public static RegionOutlines Bundled => BundledOutlines.Value;

    /// <summary>NUTS version of the codes.</summary>
    public NutsVersion Version => version;

    /// <summary>The line that every map drawn from them carries.</summary>
    public string Attribution => attribution;

    /// <summary>Id of their source in <c>dim_source</c>; null for the bundled ones.</summary>
    public string? SourceId => sourceId;

    /// <summary>Countries, by code.</summary>
    public IReadOnlyList<RegionOutline> Countries { get; } =
        [.. outlines.Where(outline => outline.Level == 0).OrderBy(outline => outline.Code, StringComparer.Ordinal)];

    /// <summary>The outline of a region or country; null when there is none.</summary>
    public RegionOutline? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>A place in the region, the mean of where people live; null when there is none.</summary>
    public GeoPoint? PointOf(string code) => points.TryGetValue(code, out var point) ? point : null;

    /// <summary>Outlines of some countries in place of those here; countries that they lack stay, with their regions where the NUTS version is the same.</summary>
    /// <param name="others">Outlines of whole countries and their regions.</param>
    /// <param name="othersVersion">NUTS version of their codes.</param>
    /// <param name="othersAttribution">The line that maps drawn from them carry.</param>
    /// <param name="othersSourceId">Id of their source in <c>dim_source</c>.</param>
    public RegionOutlines ReplacedBy(IReadOnlyCollection<RegionOutline> others, NutsVersion othersVersion, string othersAttribution, string othersSourceId)
    {
        var replaced = others.Select(outline => outline.Country).ToHashSet(StringComparer.Ordinal);
        var kept = outlines.Where(outline => !replaced.Contains(outline.Country) && (outline.Level == 0 || othersVersion == version));
        return new RegionOutlines([.. others, .. kept], points, othersVersion, $"{othersAttribution}; other countries: {char.ToLowerInvariant(attribution[0])}{attribution[1..]}", othersSourceId);
    }

    private static RegionOutlines ReadBundled()
    {
        using var packed = EmbeddedTable.Open("regions_outline.geojson.gz");
        using var json = new GZipStream(packed, CompressionMode.Decompress);
        var points = EmbeddedTable.Read("region_points.csv", row => (Code: row["nuts_id"].ToString(), Point: new GeoPoint(row["longitude"].Parse<double>(), row["latitude"].Parse<double>())));
        return new RegionOutlines(
            OutlineReader.Read(json).ToList(),
            points.ToFrozenDictionary(point => point.Code, point => point.Point, StringComparer.Ordinal),
            NutsVersion.Nuts2021,
            "Made with Natural Earth; points and some borders: GeoNames, CC BY 4.0, changed");
    }
}
