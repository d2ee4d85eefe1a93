using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>A build was asked for: makes and publishes the whole edition that the lake and the options give now.</summary>
/// <param name="build">Makes it.</param>
/// <param name="logger">The log.</param>
public sealed class BuildIndicators(EditionBuild build, ILogger<BuildIndicators> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="message">Says no more than that a build is wanted.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(BuildIndicators))]
    public async Task RunAsync([QueueTrigger("build", Connection = Connections.Data)] BuildMessage message, CancellationToken cancellationToken)
    {
        var report = await build.MakeAsync(cancellationToken);
        logger.LogEdition(report?.Context.Edition ?? "none: the lake has nothing to build from", report?.IsNew is true);
    }
}
