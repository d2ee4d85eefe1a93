using Factsheets.Classifications;
using Factsheets.Extracts.Boundaries;
using Factsheets.Storage;
using NetTopologySuite.IO;

namespace Factsheets.Lake;

/// <summary>
/// The lake files of boundaries, <c>lake/nuts/boundaries_….parquet</c>: one a version, coordinates, scale and level, as the
/// drops in <c>drops/nuts/</c> have them.
/// </summary>
/// <example>
/// To draw a map: <c>FindAsync(store, NutsVersion.Nuts2021, level: 2)</c> gives the lake file (null when nobody dropped one: draw
/// the embedded outlines), <c>ReadAsync</c> its rows; <c>new WKTReader().Read(row.Shape)</c> is the geometry. In degrees
/// (<c>Epsg</c> 4326) project before drawing, in 3035 draw as it is with y upwards. Print <see cref="Licence"/> on the map, and put
/// the drop's content hash among the inputs of the edition.
/// </example>
public static class BoundaryFile
{
    /// <summary>What is to be printed on every map drawn from such a file.</summary>
    public const string Licence = "© EuroGeographics for the administrative boundaries";

    private const string Prefix = "boundaries_";

    /// <summary>Its columns and how they become records.</summary>
    public static RecordFile<BoundaryRecord> Form { get; } = new(
        [
            new("region_code", typeof(string), record => record.RegionCode),
            new("nuts_version", typeof(int), record => (int)record.NutsVersion),
            new("level", typeof(int), record => record.Level),
            new("country_code", typeof(string), record => record.CountryCode),
            new("name", typeof(string), record => record.Name),
            new("epsg", typeof(int), record => record.Epsg),
            new("shape_wkt", typeof(string), record => record.Shape),
        ],
        values => new BoundaryRecord((string)values[0]!, (NutsVersion)(int)values[1]!, (int)values[2]!, (string)values[3]!, (string?)values[4], (int)values[5]!, (string)values[6]!));

    /// <summary>The rows of a file of boundaries.</summary>
    public static IReadOnlyList<BoundaryRecord> RecordsOf(BoundarySet set)
    {
        var writer = new WKTWriter();
        return [.. set.Regions.Select(region => new BoundaryRecord(region.Code, set.Version, region.Level, region.Country, region.Name, set.Epsg, writer.Write(region.Shape)))];
    }

    /// <summary>Finds the boundaries of a version and level: a file of that level before one of all levels, then the coarsest scale, then degrees before metres.</summary>
    /// <param name="store">The store.</param>
    /// <param name="version">Version of NUTS.</param>
    /// <param name="level">Level of the regions; a file of all levels holds others beside them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Null when the lake has none.</returns>
    public static async Task<LakeTarget?> FindAsync(IStore store, NutsVersion version, int level, CancellationToken cancellationToken)
    {
        var beginning = FormattableString.Invariant($"{Prefix}{version:D}_");
        var ending = FormattableString.Invariant($"_l{level}");
        var names = await store.ListAsync($"{LakeTarget.ManifestFolder}nuts/{beginning}", cancellationToken)
            .Select(path => LakeTarget.OfManifest(path))
            .Where(target => target.Name.EndsWith(ending, StringComparison.Ordinal) || !target.Name.Contains("_l", StringComparison.Ordinal))
            .ToListAsync(cancellationToken);
        return names.OrderBy(target => target.Name.EndsWith(ending, StringComparison.Ordinal) ? 0 : 1)
            .ThenByDescending(target => target.Name.Split('_').FirstOrDefault(part => part.EndsWith('m')) ?? "", StringComparer.Ordinal)
            .ThenByDescending(target => target.Name, StringComparer.Ordinal)
            .Select(target => (LakeTarget?)target).FirstOrDefault();
    }

    /// <summary>Reads a file of boundaries.</summary>
    /// <param name="store">The store.</param>
    /// <param name="target">The file, as <see cref="FindAsync"/> gives it.</param>
    /// <param name="etag">Content mark that it must have; null for any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StoreConflictException">It has another content mark.</exception>
    public static async Task<IReadOnlyList<BoundaryRecord>> ReadAsync(IStore store, LakeTarget target, string? etag, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(target.LakePath, etag, cancellationToken);
        return await Form.ReadAsync(stream, cancellationToken);
    }
}
