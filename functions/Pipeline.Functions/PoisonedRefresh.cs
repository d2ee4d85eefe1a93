using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>A data set could not be downloaded again and again: puts it on record and logs the error that the alert counts.</summary>
/// <param name="failures">The record.</param>
/// <param name="logger">The log.</param>
public sealed class PoisonedRefresh(FailureRecord failures, ILogger<PoisonedRefresh> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="message">The message as it was, for it may be none of ours.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedRefresh))]
    public async Task RunAsync([QueueTrigger("refresh-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        var dataset = await failures.RecordRefreshAsync(message, cancellationToken);
        logger.LogPoison("refresh", dataset ?? message);
    }
}
