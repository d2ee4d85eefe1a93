using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Refresh;
using Factsheets.Storage;

namespace Factsheets;

/// <summary>The whole path: drops into the lake, the lake into an edition, the edition to its readers.</summary>
/// <param name="store">Where everything lies.</param>
public sealed class FactsheetPipeline(IStore store)
{
    private readonly EditionPlanner _planner = new(store);
    private readonly EditionWriter _writer = new(store);
    private readonly EditionPublisher _publisher = new(store);

    /// <summary>Takes drops into the lake.</summary>
    /// <param name="dropPaths">Paths in the store, below <c>drops/</c>.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<IngestReport> IngestAsync(IReadOnlyCollection<string> dropPaths, FactsheetOptions options, CancellationToken cancellationToken) =>
        new DropIngestion(store, options.Limits).IngestAsync(dropPaths, cancellationToken);

    /// <summary>Makes the lake anew from all drops that are there.</summary>
    public Task<IngestReport> IngestAgainAsync(FactsheetOptions options, CancellationToken cancellationToken) =>
        new DropIngestion(store, options.Limits).IngestAgainAsync(cancellationToken);

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

    /// <summary>Makes <c>current.json</c> name the edition that the lake and the options give now, and builds it if it does not exist.</summary>
    /// <param name="options">The options.</param>
    /// <param name="onlyCountries">Countries that get a factsheet; empty: all with data. Tables always cover all.</param>
    /// <param name="progress">Told of each country that is done; may be null.</param>
    /// <param name="cancellationToken">Cancels the call; what was published stays.</param>
    /// <returns>Null when the lake has nothing to build from.</returns>
    public async Task<BuildReport?> BuildAsync(FactsheetOptions options, IReadOnlyCollection<string> onlyCountries, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        if (await BuildUnpublishedAsync(options, onlyCountries, progress, cancellationToken) is not { } report)
        {
            return null;
        }

        await _publisher.PublishAsync(report.Context.Edition, options.PinnedEditions, cancellationToken);
        return report with { IsPublished = true };
    }

    /// <summary>Builds the edition that the lake and the options give now, if it does not exist; the readers stay where they are.</summary>
    /// <param name="options">The options.</param>
    /// <param name="onlyCountries">Countries that get a factsheet; empty: all with data. Tables always cover all.</param>
    /// <param name="progress">Told of each country that is done; may be null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Null when the lake has nothing to build from.</returns>
    public async Task<BuildReport?> BuildUnpublishedAsync(FactsheetOptions options, IReadOnlyCollection<string> onlyCountries, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        if (await _planner.PlanAsync(options, onlyCountries, cancellationToken) is not { } plan)
        {
            return null;
        }

        var context = await _planner.ComputeAsync(plan, cancellationToken);
        var countries = context.CountryCodes.Where(country => onlyCountries.Count == 0 || onlyCountries.Contains(country)).ToList();
        var existing = await store.ReadJsonAsync<EditionManifest>(EditionPaths.Manifest(context.Edition), cancellationToken);
        if (existing is null)
        {
            await store.WriteJsonAsync($"{EditionPaths.Work(context.Edition)}plan.json", plan, WriteCondition.None, cancellationToken);
            await _writer.WriteTablesAsync(context, cancellationToken);
            foreach (var country in countries)
            {
                await _writer.WriteCountryAsync(context, country, cancellationToken);
                progress?.Report(country);
            }

            await _publisher.CompleteAsync(context, countries, cancellationToken);
        }

        return new BuildReport(context, countries, IsNew: existing is null, IsPublished: false);
    }
}
