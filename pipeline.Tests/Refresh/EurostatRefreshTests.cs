using System.IO.Compression;
using System.Net;
using Factsheets.Drops;
using Factsheets.Lake;
using Factsheets.Refresh;
using Factsheets.Storage;
using Factsheets.Tests.Lake;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Refresh;

/// <summary>From the catalogue to the drop, in virtual time.</summary>
public sealed class EurostatRefreshTests(TestStores stores) : IDisposable
{
    private const string Accounts = "nama_10_a64_e";
    private readonly RefreshHarness _harness = new();

    private FakeEurostat Service => _harness.Service;

    private FactsheetPipeline Pipeline => new(_harness.Store);

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_data_set_becomes_a_drop_with_its_provenance()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)));

        var outcome = await _harness.RefreshAsync(Accounts);

        Assert.Equal(RefreshStatus.Downloaded, outcome.Status);
        Assert.Equal(Answers.Tsv(1), await _harness.Temporary.BytesAsync(outcome.DropPath!));
        var provenance = await _harness.ProvenanceAsync(Accounts);
        Assert.Equal(
            ($"{FakeEurostat.Base}/sdmx/2.1/data/NAMA_10_A64_E?format=TSV&compressed=true", Moment(25, 11), outcome.DropPath, await _harness.Store.HashAsync(outcome.DropPath!, RefreshHarness.Token)),
            (provenance.Url, provenance.LastUpdate, provenance.DropPath, provenance.Sha256));
        Assert.Equal(_harness.Time.GetUtcNow(), provenance.RetrievedAt);
        Assert.Equal($"drops/eurostat/estat_{Accounts}_2026-09-25.{provenance.Sha256[..12]}.tsv.gz", outcome.DropPath);
        Assert.Empty(await _harness.Temporary.ListAsync("work/"));
    }

    [Theory]
    [MemberData(nameof(TestStores.Kinds), MemberType = typeof(TestStores))]
    public async Task A_refresh_works_on_every_store(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        await store.WriteTextAsync(FactsheetOptions.ConfigPath, $$"""{ "refresh": { "base_address": "{{FakeEurostat.Base}}", "stall_seconds": 600, "try_minutes": 20 } }""", WriteCondition.None, RefreshHarness.Token);
        var refresh = new EurostatRefresh(store, _harness.Clients, _harness.Time);
        Service.OnToc((Accounts, "24.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)), () => Answers.Ok(Answers.Tsv(2)));
        var first = await refresh.RefreshAsync(Accounts, force: false, RefreshHarness.Token);
        Service.OnToc((Accounts, "25.09.2026"));

        var second = await refresh.RefreshAsync(Accounts, force: false, RefreshHarness.Token);
        var third = await refresh.RefreshAsync(Accounts, force: false, RefreshHarness.Token);

        Assert.Equal((RefreshStatus.Downloaded, RefreshStatus.Downloaded, RefreshStatus.Unchanged), (first.Status, second.Status, third.Status));
        Assert.Equal(new[] { first.DropPath, second.DropPath }.Order(StringComparer.Ordinal), await store.ListAsync("drops/", RefreshHarness.Token).ToListAsync(RefreshHarness.Token));
        Assert.Equal(await store.HashAsync(second.DropPath!, RefreshHarness.Token), (await store.ReadJsonAsync<DropProvenance>(DropProvenance.PathOf(Accounts), RefreshHarness.Token))!.Sha256);
    }

    [Fact]
    public async Task What_is_unchanged_is_not_downloaded_again_unless_forced()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)));
        var first = await _harness.RefreshAsync(Accounts);

        var second = await _harness.RefreshAsync(Accounts);
        Assert.Equal((RefreshStatus.Unchanged, first.DropPath), (second.Status, second.DropPath));
        Assert.Single(Service.Requests, FakeEurostat.DataPath(Accounts));

        // The same data, packed in another way: no new drop.
        Service.OnData(Accounts, () => Answers.Ok(Answers.Gzip(Answers.TsvText(1), CompressionLevel.SmallestSize)));
        var before = await _harness.ProvenanceAsync(Accounts);
        var forced = await _harness.RefreshAsync(Accounts, force: true);
        Assert.Equal((RefreshStatus.Unchanged, first.DropPath), (forced.Status, forced.DropPath));
        Assert.Equal(2, Service.Requests.Count(path => path == FakeEurostat.DataPath(Accounts)));
        Assert.Equal([first.DropPath!], await _harness.Temporary.ListAsync("drops/"));
        var after = await _harness.ProvenanceAsync(Accounts);
        Assert.Equal((before.Sha256, before.RetrievedAt), (after.Sha256, after.RetrievedAt));
    }

    [Fact]
    public async Task A_second_release_of_the_same_day_comes_in_and_is_the_later_one()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)), () => Answers.Ok(Answers.Tsv(2)));
        await TakeAsync();
        _harness.Time.Advance(TimeSpan.FromDays(1));

        await TakeAsync();

        Assert.Equal(Moment(25, 23), (await _harness.ProvenanceAsync(Accounts)).LastUpdate);
        Assert.Equal(2, await ValueInLakeAsync());
        await TakeAsync();
        Assert.Equal(2, Service.Requests.Count(path => path == FakeEurostat.DataPath(Accounts)));
    }

    [Fact]
    public async Task The_newer_drop_replaces_the_older_one_in_whatever_order_they_are_taken()
    {
        foreach (var day in Enumerable.Range(20, 4))
        {
            Service.OnToc((Accounts, $"{day}.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(day)));
            Assert.Equal(RefreshStatus.Downloaded, (await _harness.RefreshAsync(Accounts)).Status);
        }

        var drops = await _harness.Temporary.ListAsync("drops/");
        Assert.Equal(4, drops.Count);
        var ingestion = _harness.Temporary.Ingestion();
        foreach (var drop in drops.AsEnumerable().Reverse())
        {
            await ingestion.IngestAsync([drop], RefreshHarness.Token);
        }

        Assert.Equal(23, await ValueInLakeAsync());
        var manifest = await _harness.Temporary.ManifestAsync(Accounts);
        Assert.Equal([20, 21, 22, 23], manifest.Drops.Select(drop => drop.Drop.LastUpdate!.Value.Day));
        var bytes = await _harness.Temporary.BytesAsync(LakeManifest.LakePath(Accounts));

        await ingestion.IngestAgainAsync(RefreshHarness.Token);
        Assert.Equal(bytes, await _harness.Temporary.BytesAsync(LakeManifest.LakePath(Accounts)));
    }

    [Fact]
    public async Task A_data_set_that_goes_back_to_earlier_content_does_so_in_the_lake_too()
    {
        foreach (var (day, value) in new[] { (20, 1), (21, 2), (22, 1) })
        {
            Service.OnToc((Accounts, $"{day}.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(value)));
            await TakeAsync();
            Assert.Equal(value, await ValueInLakeAsync());
        }
    }

    [Fact]
    public async Task A_drop_that_is_missing_is_downloaded_again()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)));
        var first = await _harness.RefreshAsync(Accounts);
        await _harness.Store.DeleteAsync(first.DropPath!, RefreshHarness.Token);

        var second = await _harness.RefreshAsync(Accounts);

        Assert.Equal((RefreshStatus.Downloaded, first.DropPath), (second.Status, second.DropPath));
        Assert.Equal([first.DropPath!], await _harness.Temporary.ListAsync("drops/"));
    }

    [Fact]
    public async Task Less_than_half_is_refused_and_taken_when_forced()
    {
        Service.OnToc((Accounts, "24.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1, rows: 40)));
        var first = await _harness.RefreshAsync(Accounts);
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1, rows: 10)));

        var refused = await _harness.RefreshAsync(Accounts);
        Assert.Equal((RefreshStatus.Failed, "shrunk", false), (refused.Status, refused.Failure!.Code, refused.IsTransient));
        Assert.Equal("shrunk", (await _harness.FailureAsync(Accounts))!.Code);
        Assert.Equal(first.DropPath, (await _harness.ProvenanceAsync(Accounts)).DropPath);
        Assert.Equal([RefreshPaths.Failure(Accounts)], await _harness.Temporary.ListAsync("work/"));

        Assert.Equal(RefreshStatus.Downloaded, (await _harness.RefreshAsync(Accounts, force: true)).Status);
        Assert.Null(await _harness.FailureAsync(Accounts));
    }

    [Fact]
    public async Task What_fails_is_named_and_the_others_go_on()
    {
        Service.OnToc(("abc", "25.09.2026"), (Accounts, "25.09.2026"), ("undated", " "))
            .OnData("abc", () => Answers.Fault(HttpStatusCode.BadRequest, "150", "Invalid value"))
            .OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)));

        var report = await Pipeline.RefreshAsync(_harness.Refresh, new FactsheetOptions(), [Accounts, "abc", "gone", "undated"], force: false, progress: null, RefreshHarness.Token);

        Assert.Equal(
            [("abc", RefreshStatus.Failed, "invalid_request"), ("gone", RefreshStatus.Failed, "gone_from_catalogue"), (Accounts, RefreshStatus.Downloaded, null), ("undated", RefreshStatus.Failed, "no_last_update")],
            report.Outcomes.Select(outcome => (outcome.Dataset, outcome.Status, outcome.Failure?.Code)));
        Assert.Equal(Accounts, Assert.Single(report.Ingest!.Accepted).Dataset);
    }

    [Fact]
    public async Task A_service_that_is_down_is_left_alone_after_a_while()
    {
        string[] datasets = ["a", "b", "c", "d", "e", "f"];
        Service.OnToc([.. datasets.Select(dataset => (dataset, "25.09.2026"))]);
        foreach (var dataset in datasets)
        {
            Service.OnData(dataset, () => Answers.Status(HttpStatusCode.ServiceUnavailable));
        }

        var outcomes = await _harness.Refresh.RefreshAsync(datasets, force: false, progress: null, RefreshHarness.Token);

        Assert.All(outcomes, outcome => Assert.True(outcome is { Status: RefreshStatus.Failed, IsTransient: true }));
        Assert.Contains(outcomes, outcome => outcome.Failure!.Code == "service_down");
        Assert.InRange(Service.Requests.Count, 10, 25);
    }

    [Fact]
    public async Task No_more_data_sets_are_downloaded_at_a_time_than_the_options_say()
    {
        _harness.SetOptions(""", "concurrency": 2""");
        string[] datasets = ["a", "b", "c", "d", "e", "f"];
        Service.OnToc([.. datasets.Select(dataset => (dataset, "25.09.2026"))]);
        var (atATime, most) = (0, 0);
        foreach (var dataset in datasets)
        {
            Service.OnData(dataset, () => new HttpResponseMessage { Content = new StreamContent(new CountedStream(Answers.Tsv(1), () => most = Math.Max(most, Interlocked.Increment(ref atATime)), () => Interlocked.Decrement(ref atATime))) });
        }

        await _harness.Refresh.RefreshAsync(datasets, force: false, progress: null, RefreshHarness.Token);

        Assert.Equal(6, (await _harness.Temporary.ListAsync("drops/")).Count);
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Without_a_catalogue_nothing_can_be_said()
    {
        Service.On("catalogue/toc/txt", () => Answers.Text(HttpStatusCode.OK, "<!DOCTYPE html>"));

        Assert.Equal("html_page", (await Assert.ThrowsAsync<RefreshException>(() => _harness.RefreshAsync(Accounts))).Failure.Code);
        await Assert.ThrowsAsync<RefreshException>(() => _harness.Refresh.FindDueAsync([], force: false, RefreshHarness.Token));
        Assert.Empty(await _harness.Temporary.ListAsync("drops/"));
    }

    [Fact]
    public async Task While_another_process_downloads_a_data_set_it_is_let_be()
    {
        Service.OnToc((Accounts, "25.09.2026")).OnData(Accounts, () => Answers.Ok(Answers.Tsv(1)));
        await using (await _harness.Store.LeaseAsync(RefreshPaths.Lock(Accounts), TimeSpan.FromSeconds(60), RefreshHarness.Token))
        {
            Assert.Equal(RefreshStatus.Busy, (await _harness.RefreshAsync(Accounts)).Status);
        }

        Assert.Equal(RefreshStatus.Downloaded, (await _harness.RefreshAsync(Accounts)).Status);
    }

    [Fact]
    public async Task Without_names_the_data_sets_are_those_of_the_catalogue_of_sources_or_of_the_options()
    {
        Service.OnToc((Accounts, "25.09.2026"), ("abc", "25.09.2026"));
        var found = await _harness.Refresh.FindDueAsync([], force: false, RefreshHarness.Token);
        Assert.Equal(["lfsa_egan22d", "lfst_r_lfe2en2", "nama_10_a64_e", "nama_10r_3empers", "sbs_na_sca_r2", "sbs_ovw_act", "sbs_r_nuts06_r2", "sbs_r_nuts2021"], found.Select(due => due.Dataset));
        Assert.Equal(DueStatus.Due, found.Single(due => due.Dataset == Accounts).Status);
        Assert.Equal("gone_from_catalogue", (await _harness.FailureAsync("sbs_ovw_act"))!.Code);

        _harness.SetOptions(""", "datasets": ["abc"]""");
        Assert.Equal(["abc"], (await _harness.Refresh.FindDueAsync([], force: false, RefreshHarness.Token)).Select(due => due.Dataset));
    }

    [Theory]
    [InlineData("../abc")]
    [InlineData("ABC")]
    [InlineData("")]
    public async Task A_name_that_is_no_code_is_an_error(string dataset)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _harness.RefreshAsync(dataset));
    }

    [Fact]
    public async Task Csv_is_asked_for_when_the_options_say_so_and_replaces_as_a_whole()
    {
        _harness.SetOptions(""", "format": "sdmx_csv" """);
        Service.OnToc((Accounts, "25.09.2026"))
            .OnData(Accounts, () => Answers.Ok(Answers.Gzip("DATAFLOW,LAST UPDATE,freq,unit,na_item,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:NAMA_10_A64_E(1.0),25/09/26 11:00:00,A,THS_PER,EMP_DC,C10,AT,2021,7,p\n")));

        await TakeAsync();

        var drop = Assert.Single((await _harness.Temporary.ManifestAsync(Accounts)).Drops).Drop;
        Assert.Equal((DropKind.SdmxCsv, true), (drop.Kind, drop.IsComplete));
        Assert.Matches($"^drops/eurostat/estat_{Accounts}_linear_2026-09-25\\.[0-9a-f]{{12}}\\.csv\\.gz$", drop.Path);
        Assert.Equal(7, await ValueInLakeAsync());
    }

    private static DateTimeOffset Moment(int day, int hour) => new(2026, 9, day, hour, 0, 0, TimeSpan.FromHours(2));

    private Task<RefreshReport> TakeAsync() => Pipeline.RefreshAsync(_harness.Refresh, new FactsheetOptions(), [Accounts], force: false, progress: null, RefreshHarness.Token);

    private async Task<double?> ValueInLakeAsync() => (await _harness.Temporary.LakeRowsAsync(Accounts))[0].Value;

    /// <summary>A body that tells when it is begun and when it is done.</summary>
    private sealed class CountedStream(byte[] body, Action begin, Action end) : MemoryStream(body)
    {
        private bool _hasBegun;
        private bool _hasEnded;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!_hasBegun)
            {
                _hasBegun = true;
                begin();
            }

            await Task.Delay(20, cancellationToken);
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read == 0 && !_hasEnded)
            {
                _hasEnded = true;
                end();
            }

            return read;
        }
    }
}
