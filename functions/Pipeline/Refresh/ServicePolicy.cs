using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Factsheets.Refresh;

/// <summary>How patient the client is with the service, as two Polly pipelines.</summary>
internal sealed class ServicePolicy
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    // A service that asks for more than this is not waited for: the next scheduled refresh comes anyway.
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(10);

    /// <summary>Builds the pipelines.</summary>
    /// <param name="options">Times and counts.</param>
    /// <param name="time">The clock of all waiting.</param>
    /// <param name="random">Numbers from 0 to 1 for the jitter.</param>
    public ServicePolicy(RefreshOptions options, TimeProvider time, Func<double> random)
    {
        // Waiting for a turn does not count against the time of a data set.
        Dataset = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddConcurrencyLimiter(options.Concurrency, queueLimit: int.MaxValue)
            .AddTimeout(TimeSpan.FromMinutes(options.TotalMinutes))
            .Build();
        var request = new ResiliencePipelineBuilder { TimeProvider = time };
        if (options.Retries > 0)
        {
            request.AddRetry(Retry(options, random));
        }

        Request = request.AddCircuitBreaker(Breaker()).AddTimeout(TimeSpan.FromMinutes(options.TryMinutes)).Build();
    }

    /// <summary>Around all that a data set needs: its turn, and the total time.</summary>
    public ResiliencePipeline Dataset { get; }

    /// <summary>Around each request: tries with growing pauses, none while the service is down, and the time of one try.</summary>
    public ResiliencePipeline Request { get; }

    private static RetryStrategyOptions Retry(RefreshOptions options, Func<double> random) => new()
    {
        MaxRetryAttempts = options.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstDelay,
        MaxDelay = LongestDelay,
        Randomizer = random,
        ShouldHandle = arguments => ValueTask.FromResult(IsWorthAnotherTry(arguments.Outcome.Exception)),
        DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as RefreshException)?.RetryAfter),
    };

    private static CircuitBreakerStrategyOptions Breaker() => new()
    {
        FailureRatio = 0.9,
        MinimumThroughput = 12,
        SamplingDuration = TimeSpan.FromMinutes(5),
        BreakDuration = TimeSpan.FromMinutes(1),
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } exception && TransientRule.IsTransient(exception)),
    };

    private static bool IsWorthAnotherTry(Exception? exception) =>
        exception is not null && TransientRule.IsTransient(exception) && !((exception as RefreshException)?.RetryAfter > LongestRetryAfter);
}
