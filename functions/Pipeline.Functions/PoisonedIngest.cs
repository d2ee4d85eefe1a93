using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>A drop that a sweep had found could not be taken: puts it on record and logs the error that the alert counts.</summary>
/// <param name="failures">The record.</param>
/// <param name="logger">The log.</param>
public sealed class PoisonedIngest(FailureRecord failures, ILogger<PoisonedIngest> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="message">The message as it was, for it may be none of ours.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedIngest))]
    public async Task RunAsync([QueueTrigger("ingest-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        var path = await failures.RecordDropAsync(message, cancellationToken);
        logger.LogPoison("drop", path ?? message);
    }
}
