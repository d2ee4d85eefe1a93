using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>The host has given a drop up: puts it on record and logs the error that the alert counts.</summary>
/// <param name="failures">The record.</param>
/// <param name="logger">The log.</param>
public sealed class PoisonedDrop(FailureRecord failures, ILogger<PoisonedDrop> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="message">The host's note on the blob.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedDrop))]
    public async Task RunAsync([QueueTrigger("webjobs-blobtrigger-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        var path = await failures.RecordDropAsync(message, cancellationToken);
        logger.LogPoison("drop", path ?? message);
    }
}
