using Factsheets.Events;
using Factsheets.Refresh;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>Downloads a data set if the service has a later update; the event of the new drop does the rest.</summary>
/// <param name="refresh">Downloads.</param>
/// <param name="logger">The log.</param>
public sealed class RefreshDataset(EurostatRefresh refresh, ILogger<RefreshDataset> logger)
{
    /// <summary>Runs the function. What may pass is thrown, so that the queue tries again; what another try would not mend is logged alone.</summary>
    /// <param name="message">Names the data set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(RefreshDataset))]
    public async Task RunAsync([QueueTrigger("refresh", Connection = Connections.Data)] RefreshMessage message, CancellationToken cancellationToken)
    {
        var outcome = await refresh.RefreshAsync(message.Dataset, force: false, cancellationToken);
        outcome.ThrowIfTransient();
        var text = outcome.ToString();
        if (outcome.Status == RefreshStatus.Failed)
        {
            logger.LogFailedRefresh(text);
        }
        else
        {
            logger.LogRefreshed(text);
        }
    }
}
