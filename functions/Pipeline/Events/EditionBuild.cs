using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>A build was asked for: makes and publishes the edition that the lake and the store's options give now. May be asked any number of times.</summary>
/// <param name="store">The store.</param>
public sealed class EditionBuild(IStore store)
{
    /// <summary>Builds, and clears the record of an earlier failure.</summary>
    /// <returns>Null when the lake has nothing to build from.</returns>
    public async Task<BuildReport?> MakeAsync(CancellationToken cancellationToken)
    {
        var options = await FactsheetOptions.LoadAsync(store, cancellationToken);
        var report = await new FactsheetPipeline(store).BuildAsync(options, onlyCountries: [], progress: null, cancellationToken);
        await store.DeleteAsync(FailureRecord.BuildPath, cancellationToken);
        return report;
    }
}
