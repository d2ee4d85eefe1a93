using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>Writes what an edition has of a country; the last one publishes the edition.</summary>
/// <param name="build">Makes it.</param>
/// <param name="logger">The log.</param>
public sealed class BuildCountry(EditionBuild build, ILogger<BuildCountry> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="message">Names edition and country.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(BuildCountry))]
    public async Task RunAsync([QueueTrigger("country", Connection = Connections.Data)] CountryMessage message, CancellationToken cancellationToken)
    {
        var ended = await build.EndCountryAsync(message, cancellationToken);
        logger.LogCountry(message.CountryCode, message.Edition, ended.IsWhole);
        logger.LogFindings(message.Edition, ended.Findings);
    }
}
