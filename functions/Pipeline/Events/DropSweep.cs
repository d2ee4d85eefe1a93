using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>Finds what events have missed: drops that nobody has taken, and a lake that nobody has built from. Clears away what has been outlived.</summary>
/// <param name="store">The store.</param>
/// <param name="builds">Where builds are asked for.</param>
public sealed class DropSweep(IStore store, IBuildRequests builds)
{
    /// <summary>Looks, and asks for a build when the lake gives another edition than the one that is published and no drop is still to come.</summary>
    /// <returns>The drops to take.</returns>
    public async Task<IReadOnlyList<IngestMessage>> SweepAsync(CancellationToken cancellationToken)
    {
        // The drops are listed first: what is taken meanwhile is then known, and not taken twice.
        var drops = await store.ScanAsync(DropIngestion.DropsFolder, cancellationToken);
        var rejections = await store.ListAsync(DropIngestion.RejectedFolder, cancellationToken).ToListAsync(cancellationToken);
        var unknown = await FindUnknownAsync(drops, rejections, cancellationToken);
        if (unknown.Count == 0 && await IsBuildDueAsync(cancellationToken))
        {
            await builds.AskAsync(cancellationToken);
        }

        foreach (var rejection in SweepRule.Outlived(drops, rejections))
        {
            await store.DeleteAsync(rejection, cancellationToken);
        }

        await new EditionPublisher(store).RetainAsync(cancellationToken);
        return unknown;
    }

    private async Task<IReadOnlyList<IngestMessage>> FindUnknownAsync(IReadOnlyList<ListedFile> drops, IReadOnlyList<string> rejections, CancellationToken cancellationToken)
    {
        var unknown = new List<IngestMessage>();
        foreach (var path in SweepRule.Unknown(drops, await LakeManifest.ReadAllAsync(store, cancellationToken), rejections))
        {
            if (await store.FindAsync(path, cancellationToken) is { } file)
            {
                unknown.Add(new IngestMessage(path, file.ETag));
            }
        }

        return unknown;
    }

    private async Task<bool> IsBuildDueAsync(CancellationToken cancellationToken)
    {
        var plan = await new EditionPlanner(store).PlanAsync(EditionRequest.OfStore, cancellationToken);
        return SweepRule.IsBuildDue(plan, await new EditionShelf(store).CurrentAsync(cancellationToken));
    }
}
