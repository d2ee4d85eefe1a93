using System.Globalization;
using Factsheets.Drops;
using Factsheets.Extracts;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>Makes the lake file of a data set from its accepted drops: the same drops give the same file, in whatever order they came.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">Limits of the unpacked size.</param>
public sealed class LakeBuilder(IStore store, DropLimits limits)
{
    /// <summary>Builds a data set. A drop that turns out to be unreadable is left out and the others are built without it.</summary>
    /// <param name="dataset">Code of the data set.</param>
    /// <param name="candidates">All drops that shall make it.</param>
    /// <param name="before">The state that the candidates were chosen by.</param>
    /// <param name="cancellationToken">Cancels the call; the state before stays.</param>
    /// <exception cref="StoreConflictException">Somebody else has recorded another state meanwhile: read it and build again.</exception>
    public async Task<LakeChange> BuildAsync(string dataset, IReadOnlyCollection<Drop> candidates, LakeState before, CancellationToken cancellationToken)
    {
        var remaining = candidates.ToList();
        var rejected = new Dictionary<Drop, Rejection>();
        while (remaining.Count > 0)
        {
            var sorted = DropOrder.Sort(remaining);
            if (before is { IsWhole: true, Manifest: { } manifest } && IsMadeOf(manifest, sorted))
            {
                return new LakeChange(dataset, before.Manifest, IsChanged: false, rejected);
            }

            try
            {
                return new LakeChange(dataset, await WriteAsync(dataset, sorted, before, cancellationToken), IsChanged: true, rejected);
            }
            catch (UnreadableDropException e)
            {
                rejected.Add(e.Drop, e.Rejection);
                remaining.Remove(e.Drop);
            }
        }

        return new LakeChange(dataset, before.Manifest, IsChanged: false, rejected);
    }

    private static bool IsMadeOf(LakeManifest manifest, IReadOnlyList<Drop> sorted) =>
        manifest.ReaderVersion == ExtractReaders.Version && manifest.Drops.Select(drop => drop.Drop).SequenceEqual(sorted);

    private async Task<LakeManifest> WriteAsync(string dataset, IReadOnlyList<Drop> sorted, LakeState state, CancellationToken cancellationToken)
    {
        var path = LakeManifest.LakePath(dataset);

        // A file that its manifest does not describe was left by a run that ended in between: nothing can be said against it.
        var before = state.IsWhole ? state.Manifest : null;
        LakeFile? file = null;
        StoredFile written;
        var attempt = new LakeAttempt(store, limits, dataset, DropOrder.Effective(sorted), before is null ? null : path);
        try
        {
            written = await store.WriteAsync(path, WriteCondition.None, (stream, token) => FillAsync(stream, gather: false, token), cancellationToken);
        }
        catch (SeriesInPiecesException)
        {
            written = await store.WriteAsync(path, WriteCondition.None, (stream, token) => FillAsync(stream, gather: true, token), cancellationToken);
        }

        var manifest = new LakeManifest
        {
            Dataset = dataset,
            ReaderVersion = ExtractReaders.Version,
            Drops = [.. sorted.Select(drop => file!.Drops.FirstOrDefault(read => read.Drop == drop) ?? new LakeDrop(drop, ContentSha256: null, IsSuperseded: true, CellsWon: null))],
            ETag = written.ETag,
            Sha256 = await store.HashAsync(path, cancellationToken),
            Dimensions = file!.Dimensions,
            Periods = file.Periods,
            Cells = file.Cells,
            Rows = file.Rows,
            Missing = file.Missing,
            Flags = file.Flags,
            Revision = before is null ? null : file.Revision,
        };

        // Whoever wrote the file last also records it last: another one finds the state changed, and builds again on top of it.
        await store.WriteJsonAsync(LakeManifest.ManifestPath(dataset), manifest, state.Unchanged, cancellationToken);
        return manifest;

        async Task FillAsync(Stream stream, bool gather, CancellationToken token)
        {
            file = await attempt.WriteAsync(stream, gather, token);

            // Only now is it sure that the state before will be replaced.
            if (before is not null)
            {
                await KeepInHistoryAsync(dataset, path, before, token);
            }
        }
    }

    private async Task KeepInHistoryAsync(string dataset, string path, LakeManifest before, CancellationToken cancellationToken)
    {
        var history = string.Create(CultureInfo.InvariantCulture, $"history/{dataset}/{before.Sha256.AsSpan(0, 12)}.parquet");
        if (await store.FindAsync(history, cancellationToken) is not null)
        {
            return;
        }

        await using var old = await store.OpenReadAsync(path, before.ETag, cancellationToken);
        await store.WriteAsync(history, WriteCondition.None, (stream, token) => old.CopyToAsync(stream, token), cancellationToken);
    }
}
