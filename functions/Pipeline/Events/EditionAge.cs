using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>How old the published edition is: for an alert alone, nothing that is published depends on it.</summary>
/// <param name="store">The store.</param>
/// <param name="time">The clock.</param>
public sealed class EditionAge(IStore store, TimeProvider time)
{
    /// <summary>Days since <c>outputs/current.json</c> was replaced, to two decimals; null before the first publication.</summary>
    public async Task<double?> InDaysAsync(CancellationToken cancellationToken) =>
        await store.ScanAsync(EditionPaths.Current, cancellationToken) is [var current, ..]
            ? Math.Round(Math.Max(0, (time.GetUtcNow() - current.ModifiedAt).TotalDays), 2)
            : null;
}
