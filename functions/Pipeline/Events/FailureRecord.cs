using Factsheets.Drops;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Refresh;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>Puts on record what has failed for good: a drop, a download, a country or a build that was tried again and again.</summary>
/// <param name="store">The store.</param>
public sealed class FailureRecord(IStore store)
{
    /// <summary>Path of the record of a failed build; it is deleted by the next build that succeeds.</summary>
    public const string BuildPath = "work/failed-build.json";

    /// <summary>Records a drop as rejected, unless it is gone, has been replaced, is in the lake, or its rejection says more.</summary>
    /// <param name="message">The message as it lay in the poison queue.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Path of the drop, recorded or not; null when the message is about no drop.</returns>
    public async Task<string?> RecordDropAsync(string message, CancellationToken cancellationToken)
    {
        if (PoisonMessage.DropOf(message) is not { } drop)
        {
            return null;
        }

        if (await IsOpenAsync(drop, cancellationToken))
        {
            await store.WriteJsonAsync(DropIngestion.RejectionPath(drop.Path), DropFailed, WriteCondition.None, cancellationToken);
        }

        return drop.Path;
    }

    /// <summary>Records a country as given up: its edition is not published until a later build has written it. When the country is done, it was the publication that failed.</summary>
    /// <param name="message">The message as it lay in the poison queue.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What has failed, for the log; null when the message is about no country.</returns>
    public async Task<string?> RecordCountryAsync(string message, CancellationToken cancellationToken)
    {
        if (PoisonMessage.CountryOf(message) is not { } country)
        {
            return null;
        }

        var work = new EditionWork(store);
        if (!await work.FailCountryAsync(country.Edition, country.CountryCode, CountryFailed, cancellationToken)
            && await work.PlanAsync(country.Edition, cancellationToken) is not null)
        {
            await RecordBuildAsync(cancellationToken);
        }

        return $"{country.CountryCode} of {country.Edition}";
    }

    /// <summary>Records that no edition could be made, unless the record of a stopped publication says more.</summary>
    public async Task RecordBuildAsync(CancellationToken cancellationToken)
    {
        if (await store.ReadJsonAsync<Rejection>(BuildPath, cancellationToken) is not { Code: PublicationStoppedException.Code })
        {
            await store.WriteJsonAsync(BuildPath, BuildFailed, WriteCondition.None, cancellationToken);
        }
    }

    /// <summary>Records why an edition that is whole is not published.</summary>
    public Task RecordStopAsync(PublicationStoppedException stop, CancellationToken cancellationToken) =>
        store.WriteJsonAsync(BuildPath, new Rejection(PublicationStoppedException.Code, stop.Message), WriteCondition.None, cancellationToken);

    /// <summary>Records that a data set could not be downloaded, unless the record of its last try says more.</summary>
    /// <param name="message">The message as it lay in the poison queue.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Code of the data set, recorded or not; null when the message is about none.</returns>
    public async Task<string?> RecordRefreshAsync(string message, CancellationToken cancellationToken)
    {
        if (PoisonMessage.DatasetOf(message) is not { } dataset)
        {
            return null;
        }

        var path = RefreshPaths.Failure(dataset);
        if (await store.FindAsync(path, cancellationToken) is null)
        {
            await store.WriteJsonAsync(path, RefreshFailed, WriteCondition.None, cancellationToken);
        }

        return dataset;
    }

    private static Rejection RefreshFailed => new("processing_failed", "Downloading the data set failed again and again; the log of the function app says why. Its drops stay in use, and the next scheduled refresh tries again.");

    private static Rejection DropFailed => new("processing_failed", "Taking the drop failed again and again; the log of the function app says why. When that is mended, drop it again or use ingest --again.");

    private static Rejection CountryFailed => new("country_failed", "Writing the country failed again and again; the log of the function app says why. The edition is not published; the next build tries the country again.");

    private static Rejection BuildFailed => new("build_failed", "Making the edition failed again and again; the log of the function app says why. What was published before stays.");

    private async Task<bool> IsOpenAsync(IngestMessage drop, CancellationToken cancellationToken)
    {
        var file = await store.FindAsync(drop.Path, cancellationToken);
        if (file is null || (drop.ETag.Length > 0 && file.ETag.Trim('"') != drop.ETag))
        {
            return false;
        }

        return await store.FindAsync(DropIngestion.RejectionPath(drop.Path), cancellationToken) is null && !await IsInLakeAsync(drop.Path, cancellationToken);
    }

    private async Task<bool> IsInLakeAsync(string path, CancellationToken cancellationToken)
    {
        var sha256 = await store.HashAsync(path, cancellationToken);
        var manifests = await LakeManifest.ReadAllAsync(store, cancellationToken);
        return manifests.SelectMany(manifest => manifest.Drops).Any(drop => drop.Drop.Path == path && drop.Drop.Sha256 == sha256);
    }
}
