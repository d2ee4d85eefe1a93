using Factsheets.Drops;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>What a lake file is made of and what it holds; written to <c>manifests/lake/&lt;folder&gt;/&lt;name&gt;.json</c> after the file.</summary>
public sealed record LakeManifest
{
    /// <summary>Code of the data set, or name of the lake file without its ending.</summary>
    public required string Dataset { get; init; }

    /// <summary>Version of the readers that made it.</summary>
    public required int ReaderVersion { get; init; }

    /// <summary>The accepted drops, earliest first, with the state each is in.</summary>
    public required IReadOnlyList<LakeDrop> Drops { get; init; }

    /// <summary>Content mark of the lake file in the store.</summary>
    public required string ETag { get; init; }

    /// <summary>Hash of the lake file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Dimensions, <c>freq</c> first; for tables of organisations their columns.</summary>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary>Periods that have rows, ascending.</summary>
    public required IReadOnlyList<string> Periods { get; init; }

    /// <summary>Cells of the drops that count, also bare missing ones.</summary>
    public required long Cells { get; init; }

    /// <summary>Rows of the lake file.</summary>
    public required long Rows { get; init; }

    /// <summary>Bare missing cells of the drops that count: they have no row.</summary>
    public required long Missing { get; init; }

    /// <summary>Rows by flag, and by confidentiality with an <c>@</c> before it.</summary>
    public required IReadOnlyDictionary<string, long> Flags { get; init; }

    /// <summary>Cells of the drops that count whose country was spelled <c>GR</c> or <c>GB</c>; they stand under <c>EL</c> and <c>UK</c>.</summary>
    public long Respelled { get; init; }

    /// <summary>Against the state before; null for the first state.</summary>
    public required Revision? Revision { get; init; }

    /// <summary>What is to be known about the drops that count: one sentence each; none for data sets.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Path of a data set's lake file.</summary>
    public static string LakePath(string dataset) => LakeTarget.Dataset(dataset).LakePath;

    /// <summary>Path of a data set's manifest.</summary>
    public static string ManifestPath(string dataset) => LakeTarget.Dataset(dataset).ManifestPath;

    /// <summary>Reads the manifests of all lake files.</summary>
    public static async Task<IReadOnlyList<LakeManifest>> ReadAllAsync(IStore store, CancellationToken cancellationToken)
    {
        var manifests = new List<LakeManifest>();
        foreach (var path in await store.ListAsync(LakeTarget.ManifestFolder, cancellationToken).ToListAsync(cancellationToken))
        {
            if (await store.ReadJsonAsync<LakeManifest>(path, cancellationToken) is { } manifest)
            {
                manifests.Add(manifest);
            }
        }

        return manifests;
    }
}

/// <summary>A drop of a lake file.</summary>
/// <param name="Drop">The drop.</param>
/// <param name="ContentSha256">Hash of the unpacked content; null when the drop is superseded and was not read.</param>
/// <param name="IsSuperseded">True when a later complete drop replaces it.</param>
/// <param name="CellsWon">Cells (of tables: rows) of the lake file that come from it as a partial drop; null for the base.</param>
public sealed record LakeDrop(Drop Drop, string? ContentSha256, bool IsSuperseded, long? CellsWon);
