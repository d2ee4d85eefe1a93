using System.Text.Json;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>
/// Does in one process what the function app does: takes drops when they have stopped growing, sweeps, and builds when
/// the lake has changed. It keeps nothing that the store does not know; it may be ended at any moment, and started anew.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="pipeline">Builds.</param>
/// <param name="time">The clock.</param>
/// <param name="events">Told of everything that happens.</param>
public sealed class DropWatch(IStore store, FactsheetPipeline pipeline, TimeProvider time, IWatchEvents events)
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>How long a file must have kept size and time before it is taken.</summary>
    public static readonly TimeSpan Stillness = TimeSpan.FromSeconds(2);

    /// <summary>How long a build waits at most for drops that are still growing.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    /// <summary>How often it sweeps.</summary>
    public static readonly TimeSpan SweepInterval = TimeSpan.FromHours(1);

    /// <summary>How long it waits after a failure.</summary>
    public static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    /// <summary>True to publish also what has lost countries or years of the published edition; the store's options may allow it too.</summary>
    public bool AllowsShrinking { get; init; }

    private const int Tries = 5;
    private readonly WatchedBuilds _builds = new(time);
    private readonly Dictionary<string, WatchedDrop> _drops = new(StringComparer.Ordinal);
    private DateTimeOffset _nextSweep = DateTimeOffset.MinValue;

    /// <summary>Looks again and again.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended; the store is whole.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await LookAsync(cancellationToken);
            await Task.Delay(Interval, time, cancellationToken);
        }
    }

    /// <summary>Looks once.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SweepAsync(cancellationToken);
            foreach (var drop in await SettledAsync(cancellationToken))
            {
                await TakeAsync(drop, cancellationToken);
            }

            var isGrowing = _drops.Values.Any(drop => drop is { IsTaken: false, Failures: 0 });
            if (_builds.IsDue(isGrowing ? LongestPause : TimeSpan.Zero))
            {
                await BuildAsync(cancellationToken);
            }
        }
        catch (Exception e) when (IsOfTheStore(e))
        {
            // The store itself cannot be listed: the next look may find it again.
            events.Failed("the store", e);
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now < _nextSweep)
        {
            return;
        }

        var isFirst = _nextSweep == DateTimeOffset.MinValue;
        _nextSweep = now + SweepInterval;
        var files = await ScanAsync(cancellationToken);
        var unknown = (await new DropSweep(store, _builds).SweepAsync(cancellationToken)).Select(message => message.Path).ToHashSet(StringComparer.Ordinal);
        if (isFirst)
        {
            // What an earlier process has taken is not taken again.
            foreach (var file in files.Where(file => !unknown.Contains(file.Path)))
            {
                _drops[file.Path] = new WatchedDrop(file, now) { IsTaken = true };
            }
        }
    }

    private async Task<IReadOnlyList<WatchedDrop>> SettledAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var files = await ScanAsync(cancellationToken);
        foreach (var gone in _drops.Keys.Except(files.Select(file => file.Path), StringComparer.Ordinal).ToList())
        {
            _drops.Remove(gone);
            await store.DeleteAsync(DropIngestion.RejectionPath(gone), cancellationToken);
        }

        foreach (var file in files)
        {
            if (!_drops.TryGetValue(file.Path, out var known) || known.Listed != file)
            {
                _drops[file.Path] = new WatchedDrop(file, now);
            }
        }

        return [.. _drops.Values.Where(drop => !drop.IsTaken && now >= drop.NotBefore).OrderBy(drop => drop.Listed.Path, StringComparer.Ordinal)];
    }

    private async Task TakeAsync(WatchedDrop drop, CancellationToken cancellationToken)
    {
        var path = drop.Listed.Path;
        try
        {
            var report = await new DropEvent(store, _builds).TakeAsync(path, cancellationToken);
            drop.IsTaken = true;
            events.Taken(path, report);
        }
        catch (Exception e) when (IsOfTheStore(e))
        {
            events.Failed(path, e);
            drop.IsTaken = ++drop.Failures == Tries;
            drop.NotBefore = time.GetUtcNow() + RetryInterval;
            if (drop.IsTaken)
            {
                await new FailureRecord(store).RecordDropAsync(JsonSerializer.Serialize(new IngestMessage(path, ETag: "")), cancellationToken);
            }
        }
    }

    private async Task BuildAsync(CancellationToken cancellationToken)
    {
        try
        {
            var report = await pipeline.RunAsync(EditionRequest.OfStore with { AllowsShrinking = AllowsShrinking }, progress: null, cancellationToken);
            await store.DeleteAsync(FailureRecord.BuildPath, cancellationToken);
            _builds.Done();
            events.Built(report);
        }
        catch (PublicationStoppedException stop)
        {
            // The same lake is stopped again: the next change of it, or the next sweep, tries anew.
            events.Failed("the edition", stop);
            _builds.Done();
            await new FailureRecord(store).RecordStopAsync(stop, cancellationToken);
        }
        catch (Exception e) when (IsOfTheStore(e))
        {
            events.Failed("the edition", e);
            if (_builds.Failed(RetryInterval) == Tries)
            {
                _builds.Done();
                await new FailureRecord(store).RecordBuildAsync(cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<ListedFile>> ScanAsync(CancellationToken cancellationToken) =>
        [.. (await store.ScanAsync(DropIngestion.DropsFolder, cancellationToken)).Where(file => !DropPath.IsUnfinished(file.Path))];

    private static bool IsOfTheStore(Exception e) =>
        e is IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException or ArgumentException or JsonException;
}
