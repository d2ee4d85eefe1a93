using Factsheets.Drops;
using Factsheets.Extracts;
using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Registry;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>Makes a lake file from its accepted drops: the same drops give the same file, in whatever order they came.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">Limits of the unpacked size.</param>
public sealed class LakeBuilder(IStore store, DropLimits limits)
{
    /// <summary>Builds a file. A drop that turns out to be unreadable is left out and the others are built without it.</summary>
    /// <param name="target">The file.</param>
    /// <param name="candidates">All drops that shall make it.</param>
    /// <param name="before">The state that the candidates were chosen by.</param>
    /// <param name="cancellationToken">Cancels the call; the state before stays.</param>
    /// <exception cref="StoreConflictException">Somebody else has recorded another state meanwhile: read it and build again.</exception>
    public async Task<LakeChange> BuildAsync(LakeTarget target, IReadOnlyCollection<Drop> candidates, LakeState before, CancellationToken cancellationToken)
    {
        var remaining = candidates.ToList();
        var rejected = new Dictionary<Drop, Rejection>();
        while (remaining.Count > 0)
        {
            var sorted = DropOrder.Sort(remaining);
            if (before is { IsWhole: true, Manifest: { } manifest } && IsMadeOf(manifest, sorted))
            {
                return new LakeChange(target, before.Manifest, IsChanged: false, rejected);
            }

            try
            {
                var (written, differences) = await WriteAsync(target, sorted, before, cancellationToken);
                return new LakeChange(target, written, IsChanged: true, rejected) { Differences = differences };
            }
            catch (UnreadableDropException e)
            {
                rejected.Add(e.Drop, e.Rejection);
                remaining.Remove(e.Drop);
            }
        }

        return new LakeChange(target, before.Manifest, IsChanged: false, rejected);
    }

    private static bool IsMadeOf(LakeManifest manifest, IReadOnlyList<Drop> sorted) =>
        manifest.ReaderVersion == ExtractReaders.Version && manifest.Drops.Select(drop => drop.Drop).SequenceEqual(sorted);

    private async Task<(LakeManifest Manifest, IReadOnlyList<string> Differences)> WriteAsync(LakeTarget target, IReadOnlyList<Drop> sorted, LakeState state, CancellationToken cancellationToken)
    {
        var path = target.LakePath;

        // A file that its manifest does not describe was left by a run that ended in between: nothing can be said against it.
        var before = state.IsWhole ? state.Manifest : null;
        LakeFile? file = null;
        StoredFile written;
        var content = ContentOf(target, sorted, before is null ? null : path);
        var form = new LakeForm(IsGathered: false, HasTexts: false);
        while (true)
        {
            try
            {
                written = await store.WriteAsync(path, WriteCondition.None, FillAsync, cancellationToken);
                break;
            }
            catch (OtherLakeFormException e)
            {
                // Twice at most: each form asks for more than the one before.
                form = e.Form;
            }
        }

        var manifest = new LakeManifest
        {
            Dataset = target.Name,
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
            Respelled = file.Respelled,
            Revision = before is null ? null : file.Revision,
            Remarks = file.Remarks,
        };

        // Whoever wrote the file last also records it last: another one finds the state changed, and builds again on top of it.
        await store.WriteJsonAsync(target.ManifestPath, manifest, state.Unchanged, cancellationToken);
        return (manifest, file.Differences);

        async Task FillAsync(Stream stream, CancellationToken token)
        {
            file = await content.WriteAsync(stream, form, token);

            // Only now is it sure that the state before will be replaced.
            if (before is not null)
            {
                await KeepInHistoryAsync(target, before, token);
            }
        }
    }

    private ILakeContent ContentOf(LakeTarget target, IReadOnlyList<Drop> sorted, string? pathBefore) => sorted[0].Kind switch
    {
        DropKind.ClusterRegistry => new RecordAttempt<ClusterRecord>(store, limits, RecordForms.ClusterOrganisations, sorted, pathBefore),
        DropKind.Partnerships => new RecordAttempt<PartnershipRecord>(store, limits, RecordForms.Partnerships, sorted, pathBefore),
        DropKind.Municipalities => new RecordAttempt<MunicipalityRecord>(store, limits, RecordForms.Municipalities, sorted, pathBefore),
        DropKind.PolicyProfile => new PolicyAttempt(store, limits, sorted, pathBefore),
        DropKind.Boundaries => new BoundaryAttempt(store, limits, target, sorted[^1], pathBefore),
        _ => new LakeAttempt(store, limits, target.Name, DropOrder.Effective(sorted), pathBefore),
    };

    private async Task KeepInHistoryAsync(LakeTarget target, LakeManifest before, CancellationToken cancellationToken)
    {
        var history = target.HistoryPath(before.Sha256);
        if (await store.FindAsync(history, cancellationToken) is not null)
        {
            return;
        }

        await using var old = await store.OpenReadAsync(target.LakePath, before.ETag, cancellationToken);
        await store.WriteAsync(history, WriteCondition.None, (stream, token) => old.CopyToAsync(stream, token), cancellationToken);
    }
}
