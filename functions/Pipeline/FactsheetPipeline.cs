using Factsheets.Indicators.Validation;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Refresh;
using Factsheets.Storage;

namespace Factsheets;

/// <summary>The whole path: drops into the lake, the lake into an edition, the edition to its readers.</summary>
/// <param name="store">Where everything lies.</param>
/// <remarks>Each step may be asked for any number of times, by any number of processes at a time; one that ended half-way is taken up by the next.</remarks>
public sealed class FactsheetPipeline(IStore store)
{
    private const int Attempts = 5;
    private readonly EditionPlanner _planner = new(store);
    private readonly EditionContexts _contexts = new(new EditionPlanner(store));
    private readonly EditionShelf _shelf = new(store);
    private readonly EditionWork _work = new(store);
    private readonly EditionWriter _writer = new(store);
    private readonly EditionPublisher _publisher = new(store);

    /// <summary>Takes drops into the lake.</summary>
    /// <param name="dropPaths">Paths in the store, below <c>drops/</c>.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<IngestReport> IngestAsync(IReadOnlyCollection<string> dropPaths, FactsheetOptions options, CancellationToken cancellationToken) =>
        Telemetry.IngestAsync(() => new DropIngestion(store, options.Limits).IngestAsync(dropPaths, cancellationToken));

    /// <summary>Makes the lake anew from all drops that are there.</summary>
    public Task<IngestReport> IngestAgainAsync(FactsheetOptions options, CancellationToken cancellationToken) =>
        Telemetry.IngestAsync(() => new DropIngestion(store, options.Limits).IngestAgainAsync(cancellationToken));

    /// <summary>Downloads what the service has updated and takes it into the lake; drops of earlier refreshes that are not in it are taken along.</summary>
    /// <param name="refresh">Downloads.</param>
    /// <param name="options">The options.</param>
    /// <param name="datasets">Codes of data sets; empty: those of the options, or of the source catalogue.</param>
    /// <param name="force">True to download also what is unchanged, and to take what has shrunk.</param>
    /// <param name="progress">Told of each data set that is done; may be null.</param>
    /// <param name="cancellationToken">Cancels the call; drops that were made stay.</param>
    /// <exception cref="RefreshException">The catalogue of the service cannot be had.</exception>
    public async Task<RefreshReport> RefreshAsync(EurostatRefresh refresh, FactsheetOptions options, IReadOnlyCollection<string> datasets, bool force, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var outcomes = await refresh.RefreshAsync(datasets, force, progress, cancellationToken);
        string[] drops = [.. outcomes.Where(outcome => outcome.DropPath is not null).Select(outcome => outcome.DropPath!)];
        return new RefreshReport(outcomes, drops.Length == 0 ? null : await IngestAsync(drops, options, cancellationToken));
    }

    /// <summary>Measures the estimates of hidden cells on the lake's own data. Nothing of an edition depends on it.</summary>
    /// <param name="options">The options.</param>
    /// <param name="progress">Told of each year that is done; may be null.</param>
    /// <param name="cancellationToken">Cancels the call; nothing is written then.</param>
    /// <returns>Null when the lake has no data set with a role.</returns>
    public async Task<ValidationReport?> ValidateAsync(FactsheetOptions options, IProgress<string>? progress, CancellationToken cancellationToken) =>
        await _planner.PlanAsync(EditionRequest.OfStore with { Options = options }, cancellationToken) is { } plan ? await new EditionValidation(store).RunAsync(plan, progress, cancellationToken) : null;

    /// <summary>Plans the edition that the lake and the options give now, and writes its tables; a whole edition is only named.</summary>
    /// <param name="request">The edition that is asked for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Null when the lake has nothing to build from.</returns>
    /// <exception cref="StoreConflictException">The lake moved on while it was read: ask again.</exception>
    public Task<TablesReport?> BuildAsync(EditionRequest request, CancellationToken cancellationToken) => Telemetry.BuildAsync(async () =>
    {
        if (await _planner.PlanAsync(request, cancellationToken) is not { } plan)
        {
            return null;
        }

        if (await _shelf.FindAsync(plan, cancellationToken) is { } whole)
        {
            return new TablesReport(whole.Edition, IsNew: false, OpenCountries: []);
        }

        var context = await _contexts.OfAsync(plan, cancellationToken);
        return new TablesReport(context.Edition, IsNew: true, await _writer.WriteTablesAsync(context, cancellationToken))
        {
            Findings = [.. context.Indicators.Sources.Findings.Select(finding => finding.Message)],
        };
    });

    /// <summary>Writes what an edition has of a country, by the edition's plan.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>True when nothing of the edition is left to write: whoever hears it publishes.</returns>
    public Task<bool> BuildCountryAsync(string edition, string country, CancellationToken cancellationToken) => Telemetry.CountryAsync(edition, country, async () =>
    {
        if (await _work.PlanAsync(edition, cancellationToken) is not { } plan)
        {
            return false;
        }

        if (await _work.CountryAsync(edition, country, cancellationToken) is not { IsDone: true })
        {
            await _writer.WriteCountryAsync(await _contexts.OfAsync(plan, cancellationToken), country, cancellationToken);
        }

        return await _work.IsCompleteAsync(edition, cancellationToken);
    });

    /// <summary>Makes <c>current.json</c> name an edition whose parts are written, unless a later one has overtaken it.</summary>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="request">What it was built for.</param>
    /// <param name="cancellationToken">Cancels the call; what was published stays.</param>
    /// <exception cref="PublicationStoppedException">The edition is whole, but has lost what the published one holds.</exception>
    public Task<PublishReport> PublishAsync(string edition, EditionRequest request, CancellationToken cancellationToken) =>
        Telemetry.PublishAsync(edition, () => request.IsToBePublished ? _publisher.PublishAsync(edition, request, cancellationToken) : _publisher.CompleteAsync(edition, cancellationToken));

    /// <summary>All of it in one process: makes <c>current.json</c> name the edition that the lake and the options give now.</summary>
    /// <param name="request">The edition that is asked for.</param>
    /// <param name="progress">Told of each country that is done; may be null.</param>
    /// <param name="cancellationToken">Cancels the call; the next one goes on where this one ended.</param>
    /// <returns>Null when the lake has nothing to build from.</returns>
    /// <exception cref="PublicationStoppedException">The edition is whole, but has lost what the published one holds.</exception>
    /// <exception cref="StoreConflictException">The store never stood still long enough.</exception>
    public async Task<BuildReport?> RunAsync(EditionRequest request, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await BuildAsync(request, cancellationToken) is not { } build)
                {
                    return null;
                }

                foreach (var country in build.OpenCountries)
                {
                    await BuildCountryAsync(build.Edition, country, cancellationToken);
                    progress?.Report(country);
                }

                var report = await PublishAsync(build.Edition, request, cancellationToken);
                var isDone = !request.IsToBePublished || report is { IsPublished: true, IsLakeElsewhere: false } || attempt == Attempts;
                if (report.Manifest is { } manifest && isDone)
                {
                    return new BuildReport(manifest, build.IsNew, report.IsPublished) { Findings = report.Findings };
                }
            }
            catch (StoreConflictException) when (attempt < Attempts)
            {
                // The lake has moved, or another process was at it: the plan is made anew.
            }

            if (attempt >= Attempts)
            {
                throw new StoreConflictException(EditionPaths.Current, "naming what the lake gives; it moves on all the time");
            }
        }
    }
}
