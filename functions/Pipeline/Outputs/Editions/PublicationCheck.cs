using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Looks at an edition that is whole: by itself, and beside the one that is published.</summary>
/// <param name="store">The store.</param>
public sealed class PublicationCheck(IStore store)
{
    private readonly EditionShelf _shelf = new(store);

    /// <summary>What was found in an edition when it was made, and what sets it apart from the one that <c>outputs/current.json</c> names.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The findings. The edition is compared with nothing when nothing is published, it is itself, or the published one is of a version that did not write its coverage.</returns>
    public async Task<IReadOnlyList<EditionFinding>> FindingsAsync(string edition, CancellationToken cancellationToken) =>
    [
        .. (await ReadAsync<Quality>(edition, DataQuality.FileName, cancellationToken))?.OutputFindings ?? [],
        .. await BesideTheCurrentAsync(edition, cancellationToken),
    ];

    private async Task<IReadOnlyList<EditionFinding>> BesideTheCurrentAsync(string edition, CancellationToken cancellationToken) =>
        await _shelf.CurrentAsync(cancellationToken) is { } current
        && current != edition
        && await ReadAsync<EditionCoverage>(current, EditionCoverage.FileName, cancellationToken) is { } previous
        && await ReadAsync<EditionCoverage>(edition, EditionCoverage.FileName, cancellationToken) is { } next
            ? EditionChecks.Of(previous, next)
            : [];

    private Task<T?> ReadAsync<T>(string edition, string file, CancellationToken cancellationToken)
        where T : class => store.ReadJsonAsync<T>(EditionPaths.Folder(edition) + file, cancellationToken);

    /// <summary>The one thing that is read from the data quality.</summary>
    private sealed record Quality(IReadOnlyList<EditionFinding>? OutputFindings);
}
