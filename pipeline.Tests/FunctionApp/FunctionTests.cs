using System.Collections.Concurrent;
using System.Text.Json;
using Factsheets.Drops;
using Factsheets.Events;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Microsoft.Extensions.Logging;

namespace Factsheets.Tests.FunctionApp;

/// <summary>The functions by what they do, over a folder.</summary>
public sealed class FunctionTests : IDisposable
{
    private const string Labour = "lfst_r_lfe2en2";
    private const string Accounts = "nama_10_a64_e";
    private readonly FunctionHarness _app = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_good_drop_is_taken_and_asks_for_one_build()
    {
        var path = await _app.DropSampleAsync(Labour);

        await _app.IngestDropAsync(path);

        Assert.Equal(path, Assert.Single(Assert.Single(await _app.ManifestsAsync()).Drops).Drop.Path);
        Assert.Empty(await _app.ListAsync("rejected/"));
        Assert.Equal(1, _app.BuildsAsked);
    }

    [Fact]
    public async Task The_same_event_again_changes_nothing_and_asks_for_nothing()
    {
        var path = await _app.DropSampleAsync(Labour);
        await _app.IngestDropAsync(path);
        var before = await _app.SnapshotAsync();

        await _app.IngestDropAsync(path);
        await _app.IngestQueuedAsync(new IngestMessage(path, "an earlier mark"));

        Assert.Equal(before, await _app.SnapshotAsync());
        Assert.Equal(1, _app.BuildsAsked);
    }

    [Fact]
    public async Task The_same_event_twice_at_a_time_gives_the_lake_that_one_gives()
    {
        var path = await _app.DropSampleAsync(Labour);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _app.IngestDropAsync(path), Cancellation)));

        var manifest = Assert.Single(await _app.ManifestsAsync());
        Assert.Equal(path, Assert.Single(manifest.Drops).Drop.Path);
        Assert.True((await LakeState.ReadAsync(_app.Store, LakeTarget.Dataset(Labour), Cancellation)).IsWhole);
        Assert.InRange(_app.BuildsAsked, 1, 4);
    }

    [Fact]
    public async Task Drops_of_one_data_set_that_come_at_the_same_time_are_all_in_the_lake()
    {
        var paths = new List<string>();
        for (var i = 1; i <= 5; i++)
        {
            paths.Add(await _app.DropTextAsync($"drops/eurostat/demo_x.excerpt-{i}.csv", $"freq,geo,TIME_PERIOD,OBS_VALUE\nA,A{i},2020,{i}\n"));
        }

        await Task.WhenAll(paths.Select(path => Task.Run(() => _app.IngestDropAsync(path), Cancellation)));

        var state = await LakeState.ReadAsync(_app.Store, LakeTarget.Dataset("demo_x"), Cancellation);
        Assert.Equal(paths, state.Manifest!.Drops.Select(drop => drop.Drop.Path).Order(StringComparer.Ordinal));
        Assert.Equal(5, state.Manifest.Rows);
        Assert.True(state.IsWhole);
        Assert.Empty(await _app.ListAsync("rejected/"));
    }

    [Fact]
    public async Task A_lake_file_whose_run_ended_before_its_manifest_is_mended_by_the_next_event()
    {
        var path = await _app.DropSampleAsync(Labour);
        await _app.IngestDropAsync(path);
        var before = await _app.SnapshotAsync();
        await _app.Store.WriteTextAsync(LakeManifest.LakePath(Labour), "half a run", WriteCondition.None, Cancellation);

        await _app.IngestDropAsync(path);

        Assert.Equal(before[LakeManifest.LakePath(Labour)], (await _app.SnapshotAsync())[LakeManifest.LakePath(Labour)]);
        Assert.True((await LakeState.ReadAsync(_app.Store, LakeTarget.Dataset(Labour), Cancellation)).IsWhole);
    }

    [Fact]
    public async Task A_bad_drop_gives_one_rejection_and_no_build()
    {
        var path = await _app.DropTextAsync("drops/eurostat/a page.tsv", "<!DOCTYPE html><html></html>");

        await _app.IngestDropAsync(path);

        Assert.Equal(["rejected/eurostat/a page.tsv.json"], await _app.ListAsync("rejected/"));
        Assert.Equal("html_page", (await RejectionAsync(path))!.Code);
        Assert.Empty(await _app.ManifestsAsync());
        Assert.Equal(0, _app.BuildsAsked);
    }

    [Fact]
    public async Task A_publication_that_was_stopped_fails_each_time_and_its_record_says_why()
    {
        await SmallLake.StartAsync(_app.Store);
        await _app.BuildAllAsync();
        var old = await SmallLake.CurrentAsync(_app.Store);
        await SmallLake.ShrinkAsync(_app.Store);

        await Assert.ThrowsAsync<PublicationStoppedException>(_app.BuildAllAsync);
        await Assert.ThrowsAsync<PublicationStoppedException>(_app.BuildAllAsync);
        await _app.Poisoned().PoisonedBuild("{}", Cancellation);

        Assert.Equal("publication_stopped", (await _app.Store.ReadJsonAsync<Rejection>(FailureRecord.BuildPath, Cancellation))!.Code);
        Assert.Equal(old, await SmallLake.CurrentAsync(_app.Store));

        await _app.Store.WriteTextAsync(FactsheetOptions.ConfigPath, """{ "allow_shrinking": true }""", WriteCondition.None, Cancellation);
        await _app.BuildIndicatorsAsync();

        Assert.NotEqual(old, await SmallLake.CurrentAsync(_app.Store));
        Assert.Null(await _app.Store.FindAsync(FailureRecord.BuildPath, Cancellation));
    }

    [Fact]
    public async Task What_is_found_and_stops_nothing_is_logged()
    {
        await SmallLake.StartAsync(_app.Store);
        await _app.BuildAllAsync();
        Assert.DoesNotContain(_app.Log, entry => entry.Level == LogLevel.Warning);
        const string Columns = "DATAFLOW,LAST UPDATE,freq,unit,nace_r2,na_item,geo,TIME_PERIOD,OBS_VALUE";
        const string Later = "ESTAT:NAMA_10_A64_E(1.0),01/01/30 11:00:00,A,THS_PER";
        await _app.IngestDropAsync(await _app.DropTextAsync("drops/eurostat/nama_10_a64_e.excerpt-later.csv", $"{Columns}\n{Later},C,EMP_DC,AT,2022,1\n{Later},C10-C12,EMP_DC,AT,2022,2000\n"));

        await _app.BuildAllAsync();

        var current = await SmallLake.CurrentAsync(_app.Store);
        var lines = _app.Log.Where(entry => entry.Level == LogLevel.Warning).Select(entry => entry.Line).ToList();
        Assert.All(lines, line => Assert.StartsWith($"Finding in edition {current}: ", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("add up to more than their section: AT C 2022", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("fact_country_sector: employment a cell is another", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_drop_that_is_gone_takes_its_rejection_along()
    {
        var path = await _app.DropTextAsync("drops/eurostat/page.tsv", "<html>");
        await _app.IngestDropAsync(path);
        await _app.Store.DeleteAsync(path, Cancellation);

        await _app.IngestDropAsync(path);

        Assert.Empty(await _app.ListAsync("rejected/"));
        Assert.Equal(0, _app.BuildsAsked);
    }

    [Theory]
    [InlineData("config/options.json")]
    [InlineData("drops/../config/options.json")]
    [InlineData("/drops/a")]
    public async Task A_message_about_something_else_than_a_drop_is_an_error(string path)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _app.IngestQueuedAsync(new IngestMessage(path, "")));
    }

    [Fact]
    public async Task A_sweep_finds_only_what_is_unknown_and_finds_nothing_when_that_is_taken()
    {
        await _app.IngestDropAsync(await _app.DropSampleAsync(Labour));
        await _app.IngestDropAsync(await _app.DropTextAsync("drops/eurostat/bad.tsv", "<html>"));
        var missed = await _app.DropTextAsync("drops/eurostat/demo_x.excerpt.csv", "freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2020,1\n");
        var missedBad = await _app.DropTextAsync("drops/eurostat/worse.tsv", "<html>");

        var found = await _app.SweepAsync();

        Assert.Equal([missed, missedBad], found.Select(message => message.Path));
        Assert.Equal((await _app.Store.FindAsync(missed, Cancellation))!.ETag, found[0].ETag);
        Assert.Equal(1, _app.BuildsAsked);

        foreach (var message in found)
        {
            await _app.IngestQueuedAsync(message);
        }

        Assert.Empty(await _app.SweepAsync());
        Assert.Equal(2, (await _app.ListAsync("rejected/")).Count);
    }

    [Fact]
    public async Task A_sweep_of_an_empty_store_finds_nothing_and_asks_for_nothing()
    {
        Assert.Empty(await _app.SweepAsync());
        Assert.Equal(0, _app.BuildsAsked);
    }

    [Fact]
    public async Task A_build_that_could_not_be_asked_for_is_asked_for_by_the_sweep_until_it_is_made()
    {
        var path = await _app.DropSampleAsync(Accounts);
        _app.RequestsFail = true;
        await Assert.ThrowsAsync<IOException>(() => _app.IngestDropAsync(path));
        _app.RequestsFail = false;
        await _app.IngestDropAsync(path);
        Assert.Equal(0, _app.BuildsAsked);

        await _app.SweepAsync();
        Assert.Equal(1, _app.BuildsAsked);

        await _app.BuildAllAsync();
        await _app.SweepAsync();
        Assert.Equal(1, _app.BuildsAsked);
    }

    [Fact]
    public async Task Two_builds_of_the_same_lake_publish_one_edition()
    {
        await _app.IngestDropAsync(await _app.DropSampleAsync(Accounts));

        await _app.BuildAllAsync();
        var first = await _app.SnapshotAsync();
        await _app.BuildAllAsync();

        Assert.Equal(first, await _app.SnapshotAsync());
        var current = await _app.Store.ReadJsonAsync<CurrentEdition>(EditionPaths.Current, Cancellation);
        var edition = Assert.Single((await _app.ListAsync(EditionPaths.Editions)).Select(path => path[EditionPaths.Editions.Length..].Split('/')[0]).Distinct(StringComparer.Ordinal));
        Assert.Equal(edition, current!.Edition);
    }

    [Fact]
    public async Task A_build_without_a_lake_publishes_nothing()
    {
        await _app.BuildAllAsync();

        Assert.Empty(await _app.ListAsync("outputs/"));
    }

    [Fact]
    public async Task A_failed_build_is_on_record_until_one_succeeds()
    {
        await _app.IngestDropAsync(await _app.DropSampleAsync(Accounts));

        await _app.Poisoned().PoisonedBuild("{}", Cancellation);
        Assert.Equal("build_failed", (await _app.Store.ReadJsonAsync<Rejection>(FailureRecord.BuildPath, Cancellation))!.Code);

        await _app.BuildAllAsync();
        Assert.Empty(await _app.ListAsync("work/"));
    }

    [Fact]
    public async Task A_country_that_was_given_up_keeps_the_edition_from_being_published_until_a_later_build_has_written_it()
    {
        await _app.IngestDropAsync(await _app.DropSampleAsync(Accounts));
        var countries = await _app.BuildIndicatorsAsync();
        var (austria, spain) = (countries.Single(message => message.CountryCode == "AT"), countries.Single(message => message.CountryCode == "ES"));
        await _app.Poisoned().PoisonedCountry(JsonSerializer.Serialize(spain), Cancellation);
        await _app.BuildCountryAsync(austria);

        var inWork = Assert.Single(await new EditionWork(_app.Store).ListAsync(Cancellation));
        Assert.Equal(("ES", "country_failed"), (Assert.Single(inWork.Failed).Key, inWork.Failed["ES"].Code));
        Assert.Null(await new EditionShelf(_app.Store).CurrentAsync(Cancellation));

        Assert.Equal([spain], await _app.BuildIndicatorsAsync());
        await _app.BuildCountryAsync(spain);
        Assert.Equal(spain.Edition, await new EditionShelf(_app.Store).CurrentAsync(Cancellation));
        Assert.Empty(await _app.ListAsync("work/"));
    }

    [Fact]
    public async Task What_comes_too_late_for_a_country_leaves_nothing_behind()
    {
        await _app.IngestDropAsync(await _app.DropSampleAsync(Accounts));
        var countries = await _app.BuildIndicatorsAsync();
        foreach (var country in countries)
        {
            await _app.BuildCountryAsync(country);
        }

        var whole = await _app.SnapshotAsync();
        await _app.BuildCountryAsync(countries[0]);
        await _app.Poisoned().PoisonedCountry(JsonSerializer.Serialize(countries[0]), Cancellation);
        await _app.Poisoned().PoisonedCountry("no message of ours", Cancellation);

        Assert.Equal(whole, await _app.SnapshotAsync());
    }

    [Fact]
    public async Task When_the_country_is_done_it_was_the_publication_that_failed()
    {
        await _app.IngestDropAsync(await _app.DropSampleAsync(Accounts));
        var countries = await _app.BuildIndicatorsAsync();
        await _app.BuildCountryAsync(countries[0]);

        await _app.Poisoned().PoisonedCountry(JsonSerializer.Serialize(countries[0]), Cancellation);

        Assert.NotNull(await _app.Store.FindAsync(FailureRecord.BuildPath, Cancellation));
        Assert.Empty(Assert.Single(await new EditionWork(_app.Store).ListAsync(Cancellation)).Failed);
    }

    [Fact]
    public async Task A_sweep_finds_a_drop_that_was_replaced_under_its_name_and_forgets_rejections_of_drops_that_are_gone()
    {
        var path = await _app.DropTextAsync("drops/eurostat/demo_x.csv", "freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2020,1\n");
        await _app.IngestDropAsync(path);
        var bad = await _app.DropTextAsync("drops/eurostat/bad.tsv", "<html>");
        await _app.IngestDropAsync(bad);
        await _app.DropTextAsync(path, "freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2020,1000\n");
        await _app.Store.DeleteAsync(bad, Cancellation);

        Assert.Equal([path], (await _app.SweepAsync()).Select(message => message.Path));
        Assert.Empty(await _app.ListAsync("rejected/"));
    }

    [Fact]
    public async Task A_drop_that_was_given_up_is_rejected_and_an_error_is_logged()
    {
        var path = await _app.DropSampleAsync(Labour);
        var etag = (await _app.Store.FindAsync(path, Cancellation))!.ETag;
        var lines = new ConcurrentQueue<(LogLevel Level, string Line)>();

        await _app.Poisoned(new LogLines<Factsheets.Functions.Poisoned>(lines)).PoisonedDrop($$"""{"FunctionId":"Host.Functions.IngestDrop","BlobType":"BlockBlob","ContainerName":"drops","BlobName":"{{path["drops/".Length..]}}","ETag":"\"{{etag}}\""}""", Cancellation);

        Assert.Equal("processing_failed", (await RejectionAsync(path))!.Code);
        var (level, line) = Assert.Single(lines);
        Assert.Equal(LogLevel.Error, level);
        Assert.StartsWith(LogTexts.PoisonedMessage, line, StringComparison.Ordinal);
        Assert.Contains(path, line, StringComparison.Ordinal);
        Assert.Empty(await _app.SweepAsync());

        await _app.IngestDropAsync(path);
        Assert.Null(await RejectionAsync(path));
    }

    [Fact]
    public async Task What_was_given_up_is_not_rejected_when_it_is_gone_replaced_taken_or_rejected_for_a_better_reason()
    {
        var taken = await _app.DropSampleAsync(Labour);
        await _app.IngestDropAsync(taken);
        var rejected = await _app.DropTextAsync("drops/eurostat/bad.tsv", "<html>");
        await _app.IngestDropAsync(rejected);
        var replaced = await _app.DropTextAsync("drops/eurostat/new.csv", "x");

        foreach (var message in (string[])[$$"""{"Path":"{{taken}}","ETag":""}""", $$"""{"Path":"{{rejected}}","ETag":""}""", $$"""{"Path":"{{replaced}}","ETag":"old"}""", """{"Path":"drops/gone","ETag":""}""", "no message of ours"])
        {
            await _app.Poisoned().PoisonedIngest(message, Cancellation);
        }

        Assert.Equal([DropIngestion.RejectionPath(rejected)], await _app.ListAsync("rejected/"));
        Assert.Equal("html_page", (await RejectionAsync(rejected))!.Code);
    }

    private Task<Rejection?> RejectionAsync(string path) => _app.Store.ReadJsonAsync<Rejection>(DropIngestion.RejectionPath(path), Cancellation);
}
