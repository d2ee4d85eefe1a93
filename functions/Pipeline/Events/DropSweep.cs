using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>Finds what events have missed: drops that nobody has taken, and a lake that nobody has built from.</summary>
/// <param name="store">The store.</param>
/// <param name="builds">Where builds are asked for.</param>
public sealed class DropSweep(IStore store, IBuildRequests builds)
{
    /// <summary>Looks, and asks for a build when the lake gives another edition than the one that is published and no drop is still to come.</summary>
    /// <returns>The drops to take.</returns>
    public async Task<IReadOnlyList<IngestMessage>> SweepAsync(CancellationToken cancellationToken)
    {
        var unknown = await FindUnknownAsync(cancellationToken);
        if (unknown.Count == 0 && await IsBuildDueAsync(cancellationToken))
        {
            await builds.AskAsync(cancellationToken);
        }

        return unknown;
    }

    private async Task<IReadOnlyList<IngestMessage>> FindUnknownAsync(CancellationToken cancellationToken)
    {
        // The drops are listed first: what is taken meanwhile is then known, and not taken twice.
        var drops = await store.ListAsync(DropIngestion.DropsFolder, cancellationToken).ToListAsync(cancellationToken);
        var rejections = await store.ListAsync(DropIngestion.RejectedFolder, cancellationToken).ToListAsync(cancellationToken);
        var manifests = await LakeManifest.ReadAllAsync(store, cancellationToken);
        var unknown = new List<IngestMessage>();
        foreach (var path in SweepRule.Unknown(drops, manifests, rejections))
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
        var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
        var plan = await new EditionPlanner(store).PlanAsync(options, onlyCountries: [], cancellationToken);
        return SweepRule.IsBuildDue(plan, await store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, cancellationToken));
    }
}
