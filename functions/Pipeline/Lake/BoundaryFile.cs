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
/// To draw a map: <c>Fitting(ids, NutsVersion.Nuts2021, level: 2)</c> gives the lake file (null when nobody dropped one: draw
/// the embedded outlines), <c>ReadAsync</c> its rows; <c>new WKTReader().Read(row.Shape)</c> is the geometry. In degrees
/// (<c>Epsg</c> 4326) project before drawing, in 3035 draw as it is with y upwards. Print <see cref="Licence"/> on the map, and put
/// the drop's content hash among the inputs of the edition.
/// </example>
public static class BoundaryFile
{
    /// <summary>What is to be printed on every map drawn from such a file.</summary>
    public const string Licence = "© EuroGeographics for the administrative boundaries";

    private const string Prefix = "boundaries_";
    private const string NutsFolder = "nuts/";

    // Pages simplify to what a map can show: finer than 1:10M costs time, coarser shows corners, small countries first.
    private static readonly string[] Scales = ["10m", "03m", "20m", "60m", "01m"];

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

    /// <summary>The boundaries to draw maps from: a file of the level alone before one of all levels, then the scale that suits a page best, then degrees before metres.</summary>
    /// <param name="ids">Ids of lake files, others among them.</param>
    /// <param name="version">Version of NUTS.</param>
    /// <param name="level">Level of the regions; a file of all levels holds others beside them.</param>
    /// <returns>Null when there is none.</returns>
    public static LakeTarget? Fitting(IEnumerable<string> ids, NutsVersion version, int level)
    {
        var beginning = FormattableString.Invariant($"{Prefix}{version:D}_");
        var ending = FormattableString.Invariant($"_l{level}");
        return ids.Select(LakeTarget.OfId)
            .Where(target => target.Id == $"{NutsFolder}{target.Name}" && target.Name.StartsWith(beginning, StringComparison.Ordinal))
            .Where(target => target.Name.EndsWith(ending, StringComparison.Ordinal) || !target.Name.Contains("_l", StringComparison.Ordinal))
            .OrderBy(target => target.Name.EndsWith(ending, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(target => RankOfScale(target.Name))
            .ThenByDescending(target => target.Name, StringComparer.Ordinal)
            .Select(target => (LakeTarget?)target).FirstOrDefault();
    }

    /// <summary>Reads a file of boundaries.</summary>
    /// <param name="store">The store.</param>
    /// <param name="target">The file, as <see cref="Fitting"/> gives it.</param>
    /// <param name="etag">Content mark that it must have; null for any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StoreConflictException">It has another content mark.</exception>
    public static async Task<IReadOnlyList<BoundaryRecord>> ReadAsync(IStore store, LakeTarget target, string? etag, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(target.LakePath, etag, cancellationToken);
        return await Form.ReadAsync(stream, cancellationToken);
    }

    private static int RankOfScale(string name)
    {
        var rank = Array.FindIndex(Scales, scale => name.Contains($"_{scale}", StringComparison.Ordinal));
        return rank < 0 ? Scales.Length : rank;
    }
}
