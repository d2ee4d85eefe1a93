using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>A build has failed for good: puts it on record and logs the error that the alert counts.</summary>
/// <param name="failures">The record.</param>
/// <param name="logger">The log.</param>
public sealed class PoisonedBuild(FailureRecord failures, ILogger<PoisonedBuild> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="message">The message as it was, for it may be none of ours.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedBuild))]
    public async Task RunAsync([QueueTrigger("build-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        await failures.RecordBuildAsync(cancellationToken);
        logger.LogPoison("build", message);
    }
}
