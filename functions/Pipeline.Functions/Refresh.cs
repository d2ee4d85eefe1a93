using Factsheets.Events;
using Factsheets.Refresh;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>Asks Eurostat's catalogue what has been updated and has that downloaded.</summary>
/// <param name="refresh">Asks.</param>
/// <param name="logger">The log.</param>
public sealed class Refresh(EurostatRefresh refresh, ILogger<Refresh> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="timer">Says whether the run is late.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The data sets to download.</returns>
    [Function(nameof(Refresh))]
    [FixedDelayRetry(2, "00:05:00")]
    [QueueOutput("refresh", Connection = Connections.Data)]
    public async Task<RefreshMessage[]> RunAsync([TimerTrigger("%RefreshSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var found = (await refresh.FindDueAsync([], force: false, cancellationToken)).ToLookup(due => due.Status, due => due.Dataset);
        var (due, unchanged, missing) = (found[DueStatus.Due].ToArray(), found[DueStatus.Unchanged].Count(), string.Join(", ", found[DueStatus.Gone].Concat(found[DueStatus.Undated])));
        logger.LogRefresh(due.Length, unchanged, timer.IsPastDue);
        if (missing.Length > 0)
        {
            logger.LogNotInCatalogue(missing);
        }

        return [.. due.Select(dataset => new RefreshMessage(dataset))];
    }
}
