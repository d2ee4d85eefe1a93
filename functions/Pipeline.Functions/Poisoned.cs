using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>What was tried five times and given up, a function a poison queue: each puts it on record and logs the error that the alert counts. Messages are taken as text, for they may be none of ours.</summary>
/// <param name="failures">The record.</param>
/// <param name="logger">The log.</param>
public sealed class Poisoned(FailureRecord failures, ILogger<Poisoned> logger)
{
    /// <summary>The host has given a drop up.</summary>
    /// <param name="message">The host's note on the blob.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedDrop))]
    public async Task PoisonedDrop([QueueTrigger("webjobs-blobtrigger-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        var path = await failures.RecordDropAsync(message, cancellationToken);
        logger.LogPoison("drop", path ?? message);
    }

    /// <summary>A drop that a sweep had found was given up.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedIngest))]
    public async Task PoisonedIngest([QueueTrigger("ingest-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        var path = await failures.RecordDropAsync(message, cancellationToken);
        logger.LogPoison("drop", path ?? message);
    }

    /// <summary>Plan and tables of an edition were given up.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedBuild))]
    public async Task PoisonedBuild([QueueTrigger("build-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        await failures.RecordBuildAsync(cancellationToken);
        logger.LogPoison("build", message);
    }

    /// <summary>A country of an edition was given up.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedCountry))]
    public async Task PoisonedCountry([QueueTrigger("country-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        var country = await failures.RecordCountryAsync(message, cancellationToken);
        logger.LogPoison("country", country ?? message);
    }

    /// <summary>The download of a data set was given up.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Function(nameof(PoisonedRefresh))]
    public async Task PoisonedRefresh([QueueTrigger("refresh-poison", Connection = Connections.Data)] string message, CancellationToken cancellationToken)
    {
        var dataset = await failures.RecordRefreshAsync(message, cancellationToken);
        logger.LogPoison("refresh", dataset ?? message);
    }
}
