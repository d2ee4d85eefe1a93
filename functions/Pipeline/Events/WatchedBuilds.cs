namespace Factsheets.Events;

/// <summary>The builds that a watch has been asked for: any number of requests are one.</summary>
/// <param name="time">The clock.</param>
internal sealed class WatchedBuilds(TimeProvider time) : IBuildRequests
{
    private DateTimeOffset? _asked;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private int _failures;

    /// <inheritdoc />
    public Task AskAsync(CancellationToken cancellationToken)
    {
        _asked ??= time.GetUtcNow();
        return Task.CompletedTask;
    }

    /// <summary>True when a build was asked for and has waited long enough.</summary>
    /// <param name="pause">How long it waits for more drops.</param>
    public bool IsDue(TimeSpan pause) => _asked is { } asked && time.GetUtcNow() >= asked + pause && time.GetUtcNow() >= _notBefore;

    /// <summary>Nothing is asked for any more.</summary>
    public void Done() => (_asked, _failures) = (null, 0);

    /// <summary>The build has failed and is to be tried again.</summary>
    /// <param name="pause">After this time.</param>
    /// <returns>How often it has failed by now.</returns>
    public int Failed(TimeSpan pause)
    {
        _notBefore = time.GetUtcNow() + pause;
        return ++_failures;
    }
}
