using Factsheets.Events;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Factsheets.Functions;

/// <summary>Finds what events have missed and has it done, and says how old the published edition is.</summary>
/// <param name="sweep">Finds it.</param>
/// <param name="age">Says it.</param>
/// <param name="logger">The log.</param>
public sealed class Sweep(DropSweep sweep, EditionAge age, ILogger<Sweep> logger)
{
    /// <summary>Runs the function.</summary>
    /// <param name="timer">Says whether the run is late.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The drops to take.</returns>
    [Function(nameof(Sweep))]
    [FixedDelayRetry(2, "00:01:00")]
    [QueueOutput("ingest", Connection = Connections.Data)]
    public async Task<IngestMessage[]> RunAsync([TimerTrigger("%SweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var unknown = await sweep.SweepAsync(cancellationToken);
        logger.LogSweep(unknown.Count, timer.IsPastDue);
        if (await age.InDaysAsync(cancellationToken) is { } days)
        {
            logger.LogEditionAge(days);
        }

        return [.. unknown];
    }
}
