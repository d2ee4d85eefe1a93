using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests;

/// <summary>What listeners hear of a run. Other tests run at the same time: only what this one does is heard.</summary>
public sealed class TelemetryTests(TestStores stores)
{
    private static readonly AsyncLocal<bool> IsOurs = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_tells_of_drops_rows_rejections_durations_and_editions()
    {
        IsOurs.Value = true;
        var measured = new ConcurrentQueue<(string Instrument, double Value, string Tags)>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Telemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        meters.Start();

        await WorkAsync();

        Assert.Equal(1, Sum("factsheets.drops", "outcome=accepted"));
        Assert.Equal(1, Sum("factsheets.drops", "outcome=rejected"));
        Assert.Equal(1, Sum("factsheets.rejections", "code=html_page"));
        Assert.True(Sum("factsheets.rows", "dataset=nama_10_a64_e") > 100);
        Assert.Equal(1, Sum("factsheets.editions", "outcome=published"));
        var durations = measured.Where(pair => pair.Instrument == "factsheets.duration").ToList();
        Assert.Equal(["build", "country", "country", "ingest", "publish"], durations.Select(pair => pair.Tags.Split('=', ',')[1]).Order(StringComparer.Ordinal));
        Assert.All(durations, pair => Assert.EndsWith("outcome=done", pair.Tags, StringComparison.Ordinal));
        Assert.All(durations, pair => Assert.InRange(pair.Value, 0, 600));

        double Sum(string instrument, string tags) => measured.Where(pair => pair.Instrument == instrument && pair.Tags == tags).Sum(pair => pair.Value);

        void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (IsOurs.Value)
            {
                measured.Enqueue((instrument.Name, value, string.Join(',', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
            }
        }
    }

    [Fact]
    public async Task A_run_is_told_as_activities_below_the_callers_own()
    {
        using var root = new Activity("test").Start();
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.RootId == root.RootId)
                {
                    ended.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        var edition = await WorkAsync();

        Assert.Equal(["ingest", "build", "country", "country", "publish"], ended.Select(activity => activity.OperationName));
        Assert.All(ended, activity => Assert.Equal(root.SpanId, activity.ParentSpanId));
        Assert.Equal(["AT", "ES"], ended.Where(activity => activity.OperationName == "country").Select(activity => activity.GetTagItem("country")));
        Assert.All(ended.Where(activity => activity.OperationName != "ingest"), activity => Assert.Equal(edition, activity.GetTagItem("edition")));
        Assert.Equal(1, ended.First().GetTagItem("drops.rejected"));
    }

    [Fact]
    public async Task A_failure_is_told_by_its_kind_alone()
    {
        using var root = new Activity("test").Start();
        var failed = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.RootId == root.RootId && activity.Status == ActivityStatusCode.Error)
                {
                    failed.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        var store = new FaultyStore(stores.NewFolder()) { BeforeWrite = _ => throw new IOException("text of a drop") };

        await Assert.ThrowsAnyAsync<IOException>(() => new FactsheetPipeline(store).IngestAsync(["drops/gone"], new FactsheetOptions(), Cancellation));

        Assert.DoesNotContain("drop", Assert.Single(failed).StatusDescription, StringComparison.Ordinal);
    }

    private async Task<string> WorkAsync()
    {
        var store = stores.NewFolder();
        var good = "drops/eurostat/" + Path.GetFileName(SmallLake.SampleFile);
        await using (var source = File.OpenRead(SmallLake.SampleFile))
        {
            await store.WriteAsync(good, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), Cancellation);
        }

        await store.WriteTextAsync("drops/eurostat/bad.tsv", "<html>", WriteCondition.None, Cancellation);
        var pipeline = new FactsheetPipeline(store);
        await pipeline.IngestAsync([good, "drops/eurostat/bad.tsv"], new FactsheetOptions(), Cancellation);
        return (await pipeline.RunAsync(EditionRequest.OfStore, progress: null, Cancellation))!.Manifest.Edition;
    }
}
