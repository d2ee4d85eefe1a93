using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>A build was asked for: plan and tables of the edition that the lake and the options give now. One that is whole already is only pointed to.</summary>
/// <param name="build">Makes it.</param>
/// <param name="logger">The log.</param>
public sealed class BuildIndicators(EditionBuild build, ILogger<BuildIndicators> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="message">Says no more than that a build is wanted.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The countries to write.</returns>
    [Function(nameof(BuildIndicators))]
    [QueueOutput("country", Connection = Connections.Data)]
    public async Task<CountryMessage[]> RunAsync([QueueTrigger("build", Connection = Connections.Data)] BuildMessage message, CancellationToken cancellationToken)
    {
        var started = await build.StartAsync(cancellationToken);
        logger.LogEdition(started?.Edition ?? "none: the lake has nothing to build from", started?.IsNew is true, started?.Countries.Count ?? 0);
        logger.LogFindings(started?.Edition, started?.Findings ?? []);
        return [.. started?.Countries ?? []];
    }
}
