using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>The editions that are whole: those with a manifest.</summary>
/// <param name="store">The store.</param>
public sealed class EditionShelf(IStore store)
{
    /// <summary>The manifest of an edition; null when it is not whole.</summary>
    public Task<EditionManifest?> FindAsync(string edition, CancellationToken cancellationToken) =>
        store.ReadJsonAsync<EditionManifest>(EditionPaths.Manifest(edition), cancellationToken);

    /// <summary>The edition of a plan, if it is whole; nothing is computed for that.</summary>
    public async Task<EditionManifest?> FindAsync(EditionPlan plan, CancellationToken cancellationToken)
    {
        var edition = (await ListAsync(cancellationToken)).FirstOrDefault(plan.Gives);
        return edition is null ? null : await FindAsync(edition, cancellationToken);
    }

    /// <summary>The whole editions, by id.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken) =>
        await store.ListAsync(EditionPaths.Editions, cancellationToken)
            .Where(path => path.EndsWith("/" + EditionManifest.FileName, StringComparison.Ordinal))
            .Select(path => EditionPaths.EditionOf(EditionPaths.Editions, path))
            .ToListAsync(cancellationToken);

    /// <summary>The edition that <c>outputs/current.json</c> names; null before the first publication.</summary>
    public async Task<string?> CurrentAsync(CancellationToken cancellationToken) =>
        (await store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, cancellationToken))?.Edition;
}
