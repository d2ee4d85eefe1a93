using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Clears away editions that are too many, and work that nobody will end. To be called by the one publisher.</summary>
/// <param name="store">The store.</param>
public sealed class EditionRetention(IStore store)
{
    /// <summary>Editions that are kept beside the pinned ones and the current one.</summary>
    public const int KeptEditions = 12;

    private readonly EditionPlanner _planner = new(store);
    private readonly EditionShelf _shelf = new(store);

    /// <summary>Notes that an edition is published next.</summary>
    public async Task NotePublicationAsync(string edition, CancellationToken cancellationToken)
    {
        var published = await PublishedAsync(cancellationToken);
        await store.WriteJsonAsync(EditionPaths.Published, new PublishedEditions([.. published.Where(earlier => earlier != edition), edition]), WriteCondition.None, cancellationToken);
    }

    /// <summary>Deletes what an edition in the making has left, now that it is whole.</summary>
    public async Task ClearWorkAsync(string edition, CancellationToken cancellationToken)
    {
        foreach (var path in await store.ListAsync(EditionPaths.Work(edition), cancellationToken).ToListAsync(cancellationToken))
        {
            await store.DeleteAsync(path, cancellationToken);
        }
    }

    /// <summary>Deletes the editions beyond those that are kept, and what was given up for the edition that is published.</summary>
    public async Task RetainAsync(CancellationToken cancellationToken)
    {
        if (await _shelf.CurrentAsync(cancellationToken) is not { } current)
        {
            return;
        }

        // In this order: who starts to work meanwhile puts down a plan before any file of an edition, and a plan is made
        // from a lake that is there. So nothing that has just begun is taken for something that nobody will end.
        var paths = await store.ListAsync(EditionPaths.Editions, cancellationToken).ToListAsync(cancellationToken);
        var inWork = await InWorkAsync(cancellationToken);
        var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
        var isUpToDate = (await _planner.PlanAsync(EditionRequest.OfStore, cancellationToken))?.Gives(current) is true;

        var whole = paths.Where(path => path.EndsWith("/" + EditionManifest.FileName, StringComparison.Ordinal)).Select(EditionOf).ToList();
        var going = new List<string>();
        foreach (var edition in inWork)
        {
            if (whole.Contains(edition) || (isUpToDate && await IsOfStoreAsync(edition, options, cancellationToken)))
            {
                await ClearWorkAsync(edition, cancellationToken);
            }
            else
            {
                going.Add(edition);
            }
        }

        var pinned = (await PublicationOptions.LoadAsync(store, cancellationToken)).PinnedEditions;
        var surplus = Surplus(whole, await PublishedAsync(cancellationToken), current, pinned);
        foreach (var edition in surplus)
        {
            // Without its manifest it is no edition any more: a deletion that ends half-way leaves none that looks whole.
            await store.DeleteAsync(EditionPaths.Manifest(edition), cancellationToken);
        }

        foreach (var path in paths.Where(path => surplus.Contains(EditionOf(path)) || !(whole.Contains(EditionOf(path)) || going.Contains(EditionOf(path)))))
        {
            await store.DeleteAsync(path, cancellationToken);
        }
    }

    /// <summary>The editions that are too many: the last twelve stay, by the order in which they were published; one that never was counts as older than all.</summary>
    /// <param name="whole">The whole editions.</param>
    /// <param name="published">The editions in the order of their publication.</param>
    /// <param name="current">The edition that is published.</param>
    /// <param name="pinned">Editions that are never deleted.</param>
    public static IReadOnlyList<string> Surplus(IReadOnlyList<string> whole, IReadOnlyList<string> published, string current, IReadOnlyList<string> pinned)
    {
        var order = published.Select((edition, i) => (edition, i)).ToDictionary(pair => pair.edition, pair => pair.i, StringComparer.Ordinal);
        return
        [
            .. whole.Where(edition => edition != current && !pinned.Contains(edition))
                .OrderByDescending(edition => order.GetValueOrDefault(edition, -1)).ThenByDescending(edition => edition, StringComparer.Ordinal)
                .Skip(KeptEditions - 1),
        ];
    }

    private async Task<IReadOnlyList<string>> PublishedAsync(CancellationToken cancellationToken) =>
        (await store.ReadJsonAsync<PublishedEditions>(EditionPaths.Published, cancellationToken))?.Editions ?? [];

    // An edition with options of its own was asked for by somebody who waits for it.
    private async Task<bool> IsOfStoreAsync(string edition, FactsheetOptions options, CancellationToken cancellationToken) =>
        await store.ReadJsonAsync<EditionPlan>(EditionPaths.Plan(edition), cancellationToken) is not { } plan || (plan.OnlyCountries.Count == 0 && plan.HasOptions(options));

    private async Task<IReadOnlyList<string>> InWorkAsync(CancellationToken cancellationToken) =>
        await store.ListAsync(EditionPaths.AllWork, cancellationToken)
            .Where(EditionPaths.IsOfWork)
            .Select(path => EditionPaths.EditionOf(EditionPaths.AllWork, path)).Distinct().ToListAsync(cancellationToken);

    private static string EditionOf(string path) => EditionPaths.EditionOf(EditionPaths.Editions, path);
}
