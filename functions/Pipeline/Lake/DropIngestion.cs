using Factsheets.Drops;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>Takes drops into the lake: tells what they are, builds their data sets, and puts every error on record.</summary>
/// <param name="store">The store.</param>
/// <param name="limits">Limits of the unpacked size.</param>
public sealed class DropIngestion(IStore store, DropLimits limits)
{
    /// <summary>Folder of the drops.</summary>
    public const string DropsFolder = "drops/";

    /// <summary>Folder of the rejections.</summary>
    public const string RejectedFolder = "rejected/";

    private const int Attempts = 10;
    private readonly DropInspector _inspector = new(store, limits);
    private readonly LakeBuilder _builder = new(store, limits);

    /// <summary>Path of the record of a drop's rejection.</summary>
    /// <param name="dropPath">Path of the drop in the store.</param>
    public static string RejectionPath(string dropPath) => $"{RejectedFolder}{dropPath[DropsFolder.Length..]}.json";

    /// <summary>Takes some drops; the other drops of their data sets stay as they were accepted.</summary>
    /// <param name="dropPaths">Paths in the store, below <c>drops/</c>.</param>
    /// <param name="cancellationToken">Cancels the call; data sets already built stay built.</param>
    public async Task<IngestReport> IngestAsync(IReadOnlyCollection<string> dropPaths, CancellationToken cancellationToken)
    {
        var inspected = await InspectAsync(dropPaths, cancellationToken);
        var changes = new List<LakeChange>();
        foreach (var group in inspected.Drops.GroupBy(LakeTarget.Of).OrderBy(group => group.Key.ManifestPath, StringComparer.Ordinal))
        {
            changes.Add(await BuildAsync(group.Key, [.. group], keepAccepted: true, cancellationToken));
        }

        return await ReportAsync(inspected, changes, withdrawn: [], cancellationToken);
    }

    /// <summary>Makes the lake anew from all drops that are there: drops that are gone are withdrawn, rejected ones are tried again.</summary>
    public async Task<IngestReport> IngestAgainAsync(CancellationToken cancellationToken)
    {
        var paths = await store.ListAsync(DropsFolder, cancellationToken).ToListAsync(cancellationToken);
        await foreach (var rejection in store.ListAsync(RejectedFolder, cancellationToken))
        {
            await store.DeleteAsync(rejection, cancellationToken);
        }

        var inspected = await InspectAsync(paths, cancellationToken);
        var groups = inspected.Drops.ToLookup(LakeTarget.Of);
        var changes = new List<LakeChange>();
        foreach (var group in groups.OrderBy(group => group.Key.ManifestPath, StringComparer.Ordinal))
        {
            changes.Add(await BuildAsync(group.Key, [.. group], keepAccepted: false, cancellationToken));
        }

        var withdrawn = await WithdrawAsync(changes.Where(change => change.Manifest is not null && change.Rejected.Count < groups[change.Target].Count()).Select(change => change.Target), cancellationToken);
        return await ReportAsync(inspected, changes, withdrawn, cancellationToken);
    }

    private async Task<Inspected> InspectAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var drops = new List<Drop>();
        var rejected = new SortedDictionary<string, Rejection>(StringComparer.Ordinal);
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            try
            {
                drops.Add(await _inspector.InspectAsync(path, cancellationToken));
            }
            catch (DropRejectedException e)
            {
                rejected.Add(path, e.Rejection);
            }
        }

        return new Inspected(drops, rejected);
    }

    private async Task<LakeChange> BuildAsync(LakeTarget target, IReadOnlyCollection<Drop> drops, bool keepAccepted, CancellationToken cancellationToken)
    {
        var given = drops.Select(drop => drop.Path).ToHashSet(StringComparer.Ordinal);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var before = await LakeState.ReadAsync(store, target, cancellationToken);
                var accepted = keepAccepted ? await AcceptedAsync(before.Manifest, cancellationToken) : [];
                return await _builder.BuildAsync(target, [.. accepted.Where(drop => !given.Contains(drop.Path)), .. drops], before, cancellationToken);
            }
            catch (StoreConflictException) when (attempt < Attempts)
            {
                // Drops of the same data set came at the same time: the other one is in the lake now, this one goes on top of it.
            }
        }
    }

    private async Task<IReadOnlyList<Drop>> AcceptedAsync(LakeManifest? manifest, CancellationToken cancellationToken)
    {
        var accepted = new List<Drop>();
        foreach (var drop in manifest?.Drops ?? [])
        {
            // A drop that is gone, or whose path holds something else by now, is no longer the one that was accepted.
            if (await store.FindAsync(drop.Drop.Path, cancellationToken) is not null && await store.HashAsync(drop.Drop.Path, cancellationToken) == drop.Drop.Sha256)
            {
                accepted.Add(drop.Drop);
            }
        }

        return accepted;
    }

    private async Task<IReadOnlyList<string>> WithdrawAsync(IEnumerable<LakeTarget> remaining, CancellationToken cancellationToken)
    {
        var kept = remaining.Select(target => target.ManifestPath).ToHashSet(StringComparer.Ordinal);
        var manifests = await store.ListAsync(LakeTarget.ManifestFolder, cancellationToken).ToListAsync(cancellationToken);
        var withdrawn = new List<string>();
        foreach (var manifest in manifests.Where(path => !kept.Contains(path)))
        {
            var target = LakeTarget.OfManifest(manifest);
            await store.DeleteAsync(manifest, cancellationToken);
            await store.DeleteAsync(target.LakePath, cancellationToken);
            withdrawn.Add(target.Id);
        }

        return withdrawn;
    }

    private async Task<IngestReport> ReportAsync(Inspected inspected, IReadOnlyList<LakeChange> changes, IReadOnlyList<string> withdrawn, CancellationToken cancellationToken)
    {
        var rejected = inspected.Rejected;
        foreach (var (drop, rejection) in changes.SelectMany(change => change.Rejected))
        {
            rejected[drop.Path] = rejection;
        }

        foreach (var (path, rejection) in rejected)
        {
            await store.WriteJsonAsync(RejectionPath(path), rejection, WriteCondition.None, cancellationToken);
        }

        foreach (var drop in inspected.Drops.Where(drop => !rejected.ContainsKey(drop.Path)))
        {
            await store.DeleteAsync(RejectionPath(drop.Path), cancellationToken);
        }

        return new IngestReport([.. inspected.Drops.Where(drop => !rejected.ContainsKey(drop.Path))], rejected, changes, withdrawn);
    }

    private readonly record struct Inspected(IReadOnlyList<Drop> Drops, SortedDictionary<string, Rejection> Rejected);
}
