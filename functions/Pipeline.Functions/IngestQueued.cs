using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>A sweep has found a drop that no event has told of: does as <see cref="IngestDrop"/>.</summary>
/// <param name="drops">Takes drops.</param>
/// <param name="logger">The log.</param>
public sealed class IngestQueued(DropEvent drops, ILogger<IngestQueued> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="message">Names the drop.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(IngestQueued))]
    public async Task RunAsync([QueueTrigger("ingest", Connection = Connections.Data)] IngestMessage message, CancellationToken cancellationToken)
    {
        logger.LogOutcome(message.Path, await drops.TakeAsync(message.Path, cancellationToken));
    }
}
