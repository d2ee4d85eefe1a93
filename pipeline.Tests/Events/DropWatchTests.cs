using Factsheets.Drops;
using Factsheets.Events;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Factsheets.Tests.Events;

/// <summary>The watch in virtual time.</summary>
public sealed class DropWatchTests
{
    private readonly FolderStore _store;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly Heard _heard = new();
    private readonly FaultyStore _watched;
    private readonly DropWatch _watch;

    public DropWatchTests(TestStores stores)
    {
        _store = stores.NewFolder();
        _watched = new FaultyStore(_store);
        _watch = new DropWatch(_watched, new FactsheetPipeline(_watched), _time, _heard);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_taken_when_its_size_has_been_still_for_two_seconds()
    {
        var path = await DropAsync(half: true);
        await LookAsync();
        await PassAsync(seconds: 1);
        await DropAsync(half: false);
        await PassAsync(seconds: 1);
        Assert.Empty(_heard.Taken);

        await PassAsync(seconds: 1);

        Assert.Equal([path], _heard.Taken);
        Assert.Equal([await SmallLake.CurrentAsync(_store)], _heard.Editions);
        await PassAsync(seconds: 10);
        Assert.Single(_heard.Taken);
        Assert.Single(_heard.Editions);
        Assert.Empty(_heard.Failures);
    }

    [Theory]
    [InlineData("new.tsv.tmp")]
    [InlineData("new.tsv.gz.part")]
    [InlineData("NEW.PART")]
    public async Task What_somebody_still_writes_is_not_taken(string name)
    {
        await _store.WriteTextAsync($"drops/eurostat/{name}", "x", WriteCondition.None, Cancellation);

        await PassAsync(seconds: 5);

        Assert.Empty(_heard.Taken);
        Assert.Empty(await _store.ListAsync("rejected/", Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task What_an_earlier_process_has_taken_is_not_taken_again_and_what_it_left_half_way_is_ended()
    {
        await SmallLake.StartAsync(_store);

        await LookAsync();
        await PassAsync(seconds: 5);

        Assert.Empty(_heard.Taken);
        Assert.Equal([await SmallLake.CurrentAsync(_store)], _heard.Editions);
    }

    [Fact]
    public async Task A_bad_file_is_rejected_once_and_its_record_goes_with_it()
    {
        await _store.WriteTextAsync("drops/eurostat/bad.tsv", "<html>", WriteCondition.None, Cancellation);
        await PassAsync(seconds: 5);
        Assert.Equal("html_page", (await _store.ReadJsonAsync<Rejection>("rejected/eurostat/bad.tsv.json", Cancellation))!.Code);
        Assert.Single(_heard.Taken);

        await _store.DeleteAsync("drops/eurostat/bad.tsv", Cancellation);
        await PassAsync(seconds: 1);

        Assert.Empty(await _store.ListAsync("rejected/", Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_replaced_under_its_name_is_taken_again()
    {
        var path = await DropAsync(half: false);
        await PassAsync(seconds: 3);
        var first = Assert.Single(_heard.Editions);

        await _store.WriteTextAsync(path, "freq,unit,nace_r2,na_item,geo,TIME_PERIOD,OBS_VALUE\nA,THS_PER,A01,EMP_DC,AT,2022,90\nA,THS_PER,TOTAL,EMP_DC,AT,2022,95\n", WriteCondition.None, Cancellation);
        await _store.WriteTextAsync(FactsheetOptions.ConfigPath, """{ "allow_shrinking": true }""", WriteCondition.None, Cancellation);
        await PassAsync(seconds: 3);

        Assert.Equal([path, path], _heard.Taken);
        Assert.NotEqual(first, _heard.Editions[^1]);
    }

    [Fact]
    public async Task A_build_waits_for_drops_that_still_grow_but_not_for_ever()
    {
        await DropAsync(half: false);
        for (var i = 0; i < 120; i++)
        {
            await _store.WriteTextAsync("drops/eurostat/growing.tsv", new string('x', i), WriteCondition.None, Cancellation);
            await PassAsync(seconds: 1);
        }

        Assert.Empty(_heard.Editions);
        Assert.Single(_heard.Taken);
        for (var i = 120; i < 130; i++)
        {
            await _store.WriteTextAsync("drops/eurostat/growing.tsv", new string('x', i), WriteCondition.None, Cancellation);
            await PassAsync(seconds: 1);
        }

        Assert.Single(_heard.Editions);
    }

    [Fact]
    public async Task What_fails_is_tried_again_after_a_minute_and_given_up_after_five_times()
    {
        var path = await DropAsync(half: false);
        _watched.BeforeWrite = written => written.StartsWith("lake/", StringComparison.Ordinal) ? throw new IOException("The disk is full.") : Task.CompletedTask;
        await PassAsync(seconds: 3);
        Assert.Equal([path], _heard.Failures);
        await PassAsync(seconds: 30);
        Assert.Single(_heard.Failures);

        await PassAsync(seconds: 300);
        Assert.Equal(5, _heard.Failures.Count);
        Assert.Equal("processing_failed", (await _store.ReadJsonAsync<Rejection>(DropIngestion.RejectionPath(path), Cancellation))!.Code);
    }

    [Fact]
    public async Task A_failed_build_is_tried_again_and_on_record_until_one_succeeds()
    {
        await SmallLake.StartAsync(_store);
        _watched.BeforeWrite = written => written.EndsWith("countries/AT/factsheet.json", StringComparison.Ordinal) ? throw new IOException("The disk is full.") : Task.CompletedTask;
        await PassAsync(seconds: 300);
        Assert.Equal(5, _heard.Failures.Count);
        Assert.NotNull(await _store.FindAsync(FailureRecord.BuildPath, Cancellation));

        _watched.BeforeWrite = _ => Task.CompletedTask;
        _time.Advance(DropWatch.SweepInterval);
        await LookAsync();

        Assert.Equal([await SmallLake.CurrentAsync(_store)], _heard.Editions);
        Assert.Null(await _store.FindAsync(FailureRecord.BuildPath, Cancellation));
    }

    [Fact]
    public async Task An_edition_that_has_lost_a_country_is_recorded_and_published_once_it_is_allowed()
    {
        var path = await DropAsync(half: false);
        await PassAsync(seconds: 3);
        await _store.WriteTextAsync(path, "freq,unit,nace_r2,na_item,geo,TIME_PERIOD,OBS_VALUE\nA,THS_PER,C10-C12,EMP_DC,AT,2022,90\n", WriteCondition.None, Cancellation);
        await PassAsync(seconds: 600);

        Assert.Equal(["the edition"], _heard.Failures);
        Assert.Equal([await SmallLake.CurrentAsync(_store)], _heard.Editions);
        var record = (await _store.ReadJsonAsync<Rejection>(FailureRecord.BuildPath, Cancellation))!;
        Assert.Equal("publication_stopped", record.Code);
        Assert.Contains("allow_shrinking", record.Message, StringComparison.Ordinal);

        await _store.WriteTextAsync(FactsheetOptions.ConfigPath, """{ "allow_shrinking": true }""", WriteCondition.None, Cancellation);
        _time.Advance(DropWatch.SweepInterval);
        await LookAsync();

        Assert.Equal(2, _heard.Editions.Count);
        Assert.Null(await _store.FindAsync(FailureRecord.BuildPath, Cancellation));
    }

    private async Task<string> DropAsync(bool half)
    {
        var path = "drops/eurostat/" + Path.GetFileName(SmallLake.SampleFile);
        var content = await File.ReadAllBytesAsync(SmallLake.SampleFile, Cancellation);
        await _store.WriteAsync(path, WriteCondition.None, async (stream, token) => await stream.WriteAsync(content.AsMemory(0, half ? 100 : content.Length), token), Cancellation);
        return path;
    }

    private async Task PassAsync(int seconds)
    {
        for (var i = 0; i < seconds; i++)
        {
            await LookAsync();
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        await LookAsync();
    }

    private Task LookAsync() => _watch.LookAsync(Cancellation);

    private sealed class Heard : IWatchEvents
    {
        public List<string> Taken { get; } = [];

        public List<string> Editions { get; } = [];

        public List<string> Failures { get; } = [];

        void IWatchEvents.Taken(string path, IngestReport? report) => Taken.Add(path);

        public void Built(BuildReport? report)
        {
            if (report is not null)
            {
                Editions.Add(report.Manifest.Edition);
            }
        }

        public void Failed(string what, Exception reason) => Failures.Add(what);
    }
}
