using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Sets an edition that is whole beside the one that is published.</summary>
/// <param name="store">The store.</param>
public sealed class PublicationCheck(IStore store)
{
    private readonly EditionShelf _shelf = new(store);

    /// <summary>Compares an edition with the one that <c>outputs/current.json</c> names.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The findings; none when nothing is published, the edition itself is, or the published one is of a version that did not write its coverage.</returns>
    public async Task<IReadOnlyList<EditionFinding>> FindingsAsync(string edition, CancellationToken cancellationToken) =>
        await _shelf.CurrentAsync(cancellationToken) is { } current
        && current != edition
        && await CoverageAsync(current, cancellationToken) is { } previous
        && await CoverageAsync(edition, cancellationToken) is { } next
            ? EditionChecks.Of(previous, next)
            : [];

    private Task<EditionCoverage?> CoverageAsync(string edition, CancellationToken cancellationToken) =>
        store.ReadJsonAsync<EditionCoverage>(EditionPaths.Folder(edition) + EditionCoverage.FileName, cancellationToken);
}
