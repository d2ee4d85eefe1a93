using Azure.Storage.Blobs;
using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>A drop has come: takes it into the lake and, when the lake has changed, asks for a build.</summary>
/// <param name="drops">Takes drops.</param>
/// <param name="logger">The log.</param>
public sealed class IngestDrop(DropEvent drops, ILogger<IngestDrop> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="drop">The blob; its content is read by the library alone.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(IngestDrop))]
    public async Task RunAsync(
        [BlobTrigger("drops/{name}", Source = BlobTriggerSource.EventGrid, Connection = Connections.Data)] BlobClient drop,
        CancellationToken cancellationToken)
    {
        var path = $"{drop.BlobContainerName}/{drop.Name}";
        logger.LogOutcome(path, await drops.TakeAsync(path, cancellationToken));
    }
}
