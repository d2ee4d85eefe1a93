using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>
/// A build was asked for: <c>outputs/current.json</c> shall name the edition that the lake and the store's options give
/// now. Tables first, then a message a country, and whoever ends the last country publishes.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="pipeline">Does the work; one for all calls, so that the countries of an edition share its computation.</param>
/// <param name="builds">Where one more build is asked for when the lake has moved on.</param>
public sealed class EditionBuild(IStore store, FactsheetPipeline pipeline, IBuildRequests builds)
{
    /// <summary>Plans the edition and writes its tables; one that has no country left to write is published at once.</summary>
    /// <returns>The edition, and a message a country that is still to be written; null when the lake has nothing to build from.</returns>
    public async Task<StartedEdition?> StartAsync(CancellationToken cancellationToken)
    {
        if (await pipeline.BuildAsync(EditionRequest.OfStore, cancellationToken) is not { } tables)
        {
            await store.DeleteAsync(FailureRecord.BuildPath, cancellationToken);
            return null;
        }

        var published = tables.OpenCountries.Count == 0 ? await PublishAsync(tables.Edition, cancellationToken) : null;
        return new StartedEdition(tables.Edition, tables.IsNew, [.. tables.OpenCountries.Select(country => new CountryMessage(tables.Edition, country))])
        {
            Findings = [.. tables.Findings, .. MessagesOf(published)],
        };
    }

    /// <summary>Writes a country; the last one publishes.</summary>
    public async Task<EndedCountry> EndCountryAsync(CountryMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var published = await pipeline.BuildCountryAsync(message.Edition, message.CountryCode, cancellationToken) ? await PublishAsync(message.Edition, cancellationToken) : null;
            return new EndedCountry(published?.Manifest is not null, [.. MessagesOf(published)]);
        }
        catch (StoreConflictException)
        {
            // The store no longer has what the edition was planned from, or another publisher holds it up: the plan is made anew.
            await builds.AskAsync(cancellationToken);
            return new EndedCountry(IsWhole: false, []);
        }
    }

    private static IEnumerable<string> MessagesOf(PublishReport? report) => report?.Findings.Select(finding => finding.Message) ?? [];

    private async Task<PublishReport> PublishAsync(string edition, CancellationToken cancellationToken)
    {
        var report = await PublishOrRecordAsync(edition, cancellationToken);
        if (report.Manifest is null)
        {
            return report;
        }

        await store.DeleteAsync(FailureRecord.BuildPath, cancellationToken);
        if (report.IsLakeElsewhere)
        {
            await builds.AskAsync(cancellationToken);
        }

        return report;
    }

    // The error goes on to the host, whose tries and poison queue raise the alert, as for every publication that fails.
    private async Task<PublishReport> PublishOrRecordAsync(string edition, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.PublishAsync(edition, EditionRequest.OfStore, cancellationToken);
        }
        catch (PublicationStoppedException stop)
        {
            await new FailureRecord(store).RecordStopAsync(stop, cancellationToken);
            throw;
        }
    }
}
