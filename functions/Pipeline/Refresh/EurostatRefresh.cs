using Factsheets.Drops;
using Factsheets.Employment;
using Factsheets.Storage;

namespace Factsheets.Refresh;

/// <summary>Keeps the drops of a store up to date with the service: what has a later update is downloaded, checked and becomes a drop.</summary>
/// <param name="store">The store.</param>
/// <param name="clients">Gives clients of the service.</param>
/// <param name="time">The clock: it says when a download was made.</param>
public sealed class EurostatRefresh(IStore store, EurostatClients clients, TimeProvider time)
{
    private static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(60);

    /// <summary>A refresh over the network.</summary>
    public static EurostatRefresh Open(IStore store) => new(store, EurostatClients.Open(), TimeProvider.System);

    /// <summary>Says which data sets have a later update; what the catalogue does not give is put on record as a failure.</summary>
    /// <param name="datasets">Codes; empty: those of the options, or of the source catalogue.</param>
    /// <param name="force">True to count all that the catalogue lists.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RefreshException">The catalogue of the service cannot be had.</exception>
    /// <exception cref="ArgumentException">A code is none, or an option is out of its range.</exception>
    public async Task<IReadOnlyList<DatasetDue>> FindDueAsync(IReadOnlyCollection<string> datasets, bool force, CancellationToken cancellationToken)
    {
        var options = await RefreshOptions.LoadAsync(store, cancellationToken);
        var chosen = await ChooseAsync(datasets, options, cancellationToken);
        var catalogue = await clients.Of(options).ReadCatalogueAsync(cancellationToken);
        var found = new List<DatasetDue>();
        foreach (var dataset in chosen)
        {
            var due = await DecideAsync(dataset, catalogue, force, cancellationToken);
            found.Add(due);
            if (RefreshFailures.Of(due) is { } failure)
            {
                await store.WriteJsonAsync(RefreshPaths.Failure(dataset), failure, WriteCondition.None, cancellationToken);
            }
        }

        return found;
    }

    /// <summary>Downloads a data set if it has a later update.</summary>
    /// <param name="dataset">Its code.</param>
    /// <param name="force">True to download it all the same, and to take it even if it has shrunk.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What became of it; a failure is also put on record.</returns>
    /// <exception cref="RefreshException">The catalogue of the service cannot be had.</exception>
    /// <exception cref="ArgumentException">The code is none, or an option is out of its range.</exception>
    public async Task<RefreshOutcome> RefreshAsync(string dataset, bool force, CancellationToken cancellationToken) =>
        (await RefreshAsync([dataset], force, progress: null, cancellationToken))[0];

    /// <summary>Downloads all data sets that have a later update, some at a time.</summary>
    /// <param name="datasets">Codes; empty: those of the options, or of the source catalogue.</param>
    /// <param name="force">True to download also what is unchanged, and to take what has shrunk.</param>
    /// <param name="progress">Told of each data set that is done; may be null.</param>
    /// <param name="cancellationToken">Cancels the call; drops that were made stay.</param>
    /// <returns>What became of each, by code; a failure is also put on record.</returns>
    /// <exception cref="RefreshException">The catalogue of the service cannot be had.</exception>
    /// <exception cref="ArgumentException">A code is none, or an option is out of its range.</exception>
    public async Task<IReadOnlyList<RefreshOutcome>> RefreshAsync(IReadOnlyCollection<string> datasets, bool force, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var options = await RefreshOptions.LoadAsync(store, cancellationToken);
        var limits = (await FactsheetOptions.LoadAsync(store, cancellationToken)).Limits;
        var chosen = await ChooseAsync(datasets, options, cancellationToken);
        var client = clients.Of(options);
        var catalogue = await client.ReadCatalogueAsync(cancellationToken);
        return await Task.WhenAll(chosen.Select(async dataset =>
        {
            var outcome = await RefreshOneAsync(new Context(dataset, client, options.Format, limits, catalogue, force), cancellationToken);
            progress?.Report(dataset);
            return outcome;
        }));
    }

    private async Task<IReadOnlyList<string>> ChooseAsync(IReadOnlyCollection<string> datasets, RefreshOptions options, CancellationToken cancellationToken)
    {
        IEnumerable<string> chosen = datasets.Count > 0 ? datasets : options.Datasets ?? [.. (await SourceCatalogue.LoadAsync(store, cancellationToken)).Entries.Select(entry => entry.Dataset)];
        return [.. chosen.Select(RefreshOptions.CheckDataset).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private async Task<RefreshOutcome> RefreshOneAsync(Context context, CancellationToken cancellationToken)
    {
        await using var held = await store.LeaseAsync(RefreshPaths.Lock(context.Dataset), LockDuration, cancellationToken);
        if (held is null)
        {
            return new RefreshOutcome(context.Dataset, RefreshStatus.Busy, LastUpdate: null, DropPath: null);
        }

        using var work = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, held.Lost);
        var due = await DecideAsync(context.Dataset, context.Catalogue, context.Force, work.Token);
        try
        {
            var outcome = due.Status switch
            {
                DueStatus.Due => await DownloadAsync(context, due.LastUpdate!.Value, work.Token),
                DueStatus.Unchanged => new RefreshOutcome(context.Dataset, RefreshStatus.Unchanged, due.LastUpdate, (await LatestAsync(context.Dataset, work.Token))?.DropPath),
                _ => throw new RefreshException(RefreshFailures.Of(due)!),
            };
            await store.DeleteAsync(RefreshPaths.Failure(context.Dataset), work.Token);
            return outcome;
        }
        catch (RefreshException e)
        {
            await store.WriteJsonAsync(RefreshPaths.Failure(context.Dataset), e.Failure, WriteCondition.None, work.Token);
            return new RefreshOutcome(context.Dataset, RefreshStatus.Failed, due.LastUpdate, DropPath: null, e.Failure, e.IsTransient);
        }
    }

    private async Task<RefreshOutcome> DownloadAsync(Context context, DateTimeOffset lastUpdate, CancellationToken cancellationToken)
    {
        var part = RefreshPaths.Part(context.Dataset);
        try
        {
            var latest = await LatestAsync(context.Dataset, cancellationToken);
            var download = await context.Client.DownloadAsync(context.Dataset, store, part, context.Limits, cancellationToken);
            if (latest is not null && latest.ContentSha256 == download.ContentSha256 && await IsDropThereAsync(latest, cancellationToken))
            {
                await RecordAsync(context.Dataset, latest with { ConfirmedUpdate = lastUpdate }, cancellationToken);
                return new RefreshOutcome(context.Dataset, RefreshStatus.Unchanged, lastUpdate, latest.DropPath);
            }

            var comparable = latest is not null && RefreshPaths.IsOf(latest.DropPath, context.Format) ? latest : null;
            if (!context.Force && ShrinkRule.Check(download.UnpackedBytes, comparable) is { } shrunk)
            {
                throw new RefreshException(shrunk);
            }

            var provenance = new DropProvenance(context.Client.AddressOf(context.Dataset).ToString(), lastUpdate, time.GetUtcNow(), download.Sha256, RefreshPaths.Drop(context.Dataset, context.Format, lastUpdate, download))
            {
                ContentSha256 = download.ContentSha256,
                UnpackedBytes = download.UnpackedBytes,
                Earlier = latest is null ? [] : latest.WithEarlier(),
            };

            // The provenance stands before the drop is seen: whoever takes the drop knows its last update. When the work
            // ends in between, the drop is missing and the data set is due again.
            await RecordAsync(context.Dataset, provenance, cancellationToken);
            await using var source = await store.OpenReadAsync(part, ifMatch: null, cancellationToken);
            await store.WriteAsync(provenance.DropPath, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), cancellationToken);
            return new RefreshOutcome(context.Dataset, RefreshStatus.Downloaded, lastUpdate, provenance.DropPath);
        }
        finally
        {
            await store.DeleteAsync(part, CancellationToken.None);
        }
    }

    private async Task<DatasetDue> DecideAsync(string dataset, TableOfContents catalogue, bool force, CancellationToken cancellationToken)
    {
        var latest = await LatestAsync(dataset, cancellationToken);
        var isDropThere = latest is not null && await IsDropThereAsync(latest, cancellationToken);
        return DueRule.Decide(dataset, catalogue, latest, isDropThere, force, time.GetUtcNow());
    }

    private Task<DropProvenance?> LatestAsync(string dataset, CancellationToken cancellationToken) =>
        store.ReadJsonAsync<DropProvenance>(DropProvenance.PathOf(dataset), cancellationToken);

    private async Task<bool> IsDropThereAsync(DropProvenance provenance, CancellationToken cancellationToken) =>
        await store.FindAsync(provenance.DropPath, cancellationToken) is not null;

    private Task<StoredFile> RecordAsync(string dataset, DropProvenance provenance, CancellationToken cancellationToken) =>
        store.WriteJsonAsync(DropProvenance.PathOf(dataset), provenance, WriteCondition.None, cancellationToken);

    private sealed record Context(string Dataset, EurostatClient Client, RefreshFormat Format, DropLimits Limits, TableOfContents Catalogue, bool Force);
}
