using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Makes editions whole and points the readers to them. One publisher works at a time, whichever process it runs in; the others wait for it.</summary>
/// <param name="store">The store.</param>
public sealed class EditionPublisher(IStore store)
{
    // Longer than a dead publisher holds the lock, and than a living one copies a large edition.
    private const int LockTries = 300;
    private static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(60);

    private readonly PublicationCheck _check = new(store);
    private readonly EditionCompletion _completion = new(store);
    private readonly EditionPlanner _planner = new(store);
    private readonly EditionRetention _retention = new(store);
    private readonly EditionShelf _shelf = new(store);
    private readonly LatestEdition _latest = new(store);

    /// <summary>Makes an edition whole, if it is not yet, and points the readers to it, unless a later one has overtaken it.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="request">What it was built for.</param>
    /// <param name="cancellationToken">Cancels the call; the pointer moves last.</param>
    /// <exception cref="InvalidDataException">A file of the edition is not what was written: nothing is published.</exception>
    /// <exception cref="PublicationStoppedException">The edition holds what cannot be right, or has lost what the published one holds and nobody has allowed it.</exception>
    /// <exception cref="StoreConflictException">Another publisher went on for five minutes, or the lock was lost.</exception>
    public Task<PublishReport> PublishAsync(string edition, EditionRequest request, CancellationToken cancellationToken) =>
        AloneAsync(token => PublishAloneAsync(edition, request, token), cancellationToken);

    /// <summary>Makes an edition whole, if it is not yet; the readers stay where they are.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidDataException">A file of the edition is not what was written.</exception>
    public Task<PublishReport> CompleteAsync(string edition, CancellationToken cancellationToken) => AloneAsync(
        async token =>
        {
            var manifest = await _completion.CompleteAsync(edition, token);
            if (manifest is not null)
            {
                await _retention.ClearWorkAsync(edition, token);
            }

            return new PublishReport(manifest, IsPublished: false, IsLakeElsewhere: false);
        },
        cancellationToken);

    /// <summary>Clears away editions that are too many, and work that nobody will end.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task RetainAsync(CancellationToken cancellationToken) => AloneAsync(
        async token =>
        {
            await _retention.RetainAsync(token);
            return true;
        },
        cancellationToken);

    private async Task<T> AloneAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var held = await store.WaitForLeaseAsync(EditionPaths.PublisherLock, LockDuration, LockTries, cancellationToken);
        return await held.UnderAsync(EditionPaths.PublisherLock, work, cancellationToken);
    }

    private async Task<PublishReport> PublishAloneAsync(string edition, EditionRequest request, CancellationToken cancellationToken)
    {
        if (await _completion.CompleteAsync(edition, cancellationToken) is not { } manifest)
        {
            return new PublishReport(Manifest: null, IsPublished: false, IsLakeElsewhere: false);
        }

        // The lake may have moved on while this edition was made: a slow build never stays on top of a later one, yet
        // drops that come without end do not keep the readers waiting for the last of them.
        var now = await _planner.PlanAsync(request, cancellationToken);
        var isWhatTheLakeGives = now?.Gives(edition) is true;
        if (!isWhatTheLakeGives && now?.Gives(await _shelf.CurrentAsync(cancellationToken)) is true)
        {
            await _retention.ClearWorkAsync(edition, cancellationToken);
            return new PublishReport(manifest, IsPublished: false, IsLakeElsewhere: false);
        }

        var findings = await _check.FindingsAsync(edition, cancellationToken);
        if (findings.Any(finding => finding.IsFault) || (findings.Any(finding => finding.IsStop) && !await IsAllowedAsync(request, cancellationToken)))
        {
            // What the lake gives by now may be whole again: then it is that edition which is to be judged.
            return now is not null && !isWhatTheLakeGives
                ? new PublishReport(manifest, IsPublished: false, IsLakeElsewhere: true) { Findings = findings }
                : throw new PublicationStoppedException(edition, [.. findings.Where(finding => finding.IsStop)]);
        }

        await PointToAsync(manifest, cancellationToken);
        await _retention.ClearWorkAsync(edition, cancellationToken);
        await _retention.RetainAsync(cancellationToken);
        return new PublishReport(manifest, IsPublished: true, IsLakeElsewhere: now is not null && !isWhatTheLakeGives) { Findings = findings };
    }

    private async Task<bool> IsAllowedAsync(EditionRequest request, CancellationToken cancellationToken) =>
        request.AllowsShrinking || (await PublicationOptions.LoadAsync(store, cancellationToken)).AllowShrinking;

    private async Task PointToAsync(EditionManifest manifest, CancellationToken cancellationToken)
    {
        var before = await store.FindAsync(EditionPaths.Current, cancellationToken);
        await _latest.MirrorAsync(manifest, cancellationToken);
        if (await _shelf.CurrentAsync(cancellationToken) == manifest.Edition)
        {
            return;
        }

        await _retention.NotePublicationAsync(manifest.Edition, cancellationToken);
        var current = new CurrentEdition(manifest.Edition, EditionPaths.Folder(manifest.Edition));
        var unchanged = before is null ? WriteCondition.Absent : WriteCondition.Matches(before.ETag);
        await store.WriteJsonAsync(EditionPaths.Current, current, unchanged, cancellationToken);
    }
}
