using System.Text.Json;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>A file of the lake as it was read, and what must still hold when its next state is recorded.</summary>
/// <param name="Manifest">The manifest; null when there is none yet.</param>
/// <param name="Unchanged">Holds as long as nobody else has recorded another state.</param>
/// <param name="IsWhole">True when the lake file is the one that the manifest describes.</param>
public sealed record LakeState(LakeManifest? Manifest, WriteCondition Unchanged, bool IsWhole)
{
    /// <summary>Reads the state.</summary>
    /// <param name="store">The store.</param>
    /// <param name="target">The file.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<LakeState> ReadAsync(IStore store, LakeTarget target, CancellationToken cancellationToken)
    {
        var path = target.ManifestPath;
        if (await store.FindAsync(path, cancellationToken) is not { } found)
        {
            return new LakeState(Manifest: null, WriteCondition.Absent, IsWhole: false);
        }

        await using var stream = await store.OpenReadAsync(path, found.ETag, cancellationToken);
        var manifest = await JsonSerializer.DeserializeAsync<LakeManifest>(stream, StoreFiles.JsonForm, cancellationToken);
        var file = await store.FindAsync(target.LakePath, cancellationToken);
        return new LakeState(manifest, WriteCondition.Matches(found.ETag), manifest is not null && file?.ETag == manifest.ETag);
    }
}
