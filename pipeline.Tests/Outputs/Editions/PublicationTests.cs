using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Outputs.Editions;

/// <summary>Publication by several processes, some of which die or are slow.</summary>
public sealed class PublicationTests(TestStores stores)
{
    private readonly FolderStore _store = stores.NewFolder();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edition_that_exists_is_pointed_to_without_reading_the_lake()
    {
        await SmallLake.StartAsync(_store);
        var first = await RunAsync(_store);
        await _store.DeleteAsync(EditionPaths.Current, Cancellation);
        var watched = new FaultyStore(_store);

        var second = await RunAsync(watched);

        Assert.True(first.IsNew);
        Assert.False(second.IsNew);
        Assert.Equal(first.Manifest.Edition, await SmallLake.CurrentAsync(_store));
        Assert.DoesNotContain(watched.Reads, path => path.StartsWith("lake/", StringComparison.Ordinal));
        Assert.Equal([EditionPaths.Published, EditionPaths.Current], watched.Writes);
    }

    [Fact]
    public async Task A_crash_after_the_manifest_and_before_the_pointer_is_mended_by_the_next_build()
    {
        await SmallLake.StartAsync(_store);
        var dying = new FaultyStore(_store) { BeforeWrite = FaultyStore.Once(path => path == EditionPaths.Current, FaultyStore.Crash) };
        await Assert.ThrowsAsync<FaultyStore.CrashException>(() => RunAsync(dying));
        Assert.Null(await _store.FindAsync(EditionPaths.Current, Cancellation));
        Assert.Single(await new EditionShelf(_store).ListAsync(Cancellation));

        var report = await RunAsync(_store);

        Assert.False(report.IsNew);
        Assert.Equal(report.Manifest.Edition, await SmallLake.CurrentAsync(_store));
        Assert.Empty(await _store.ListAsync(EditionPaths.AllWork, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_crash_in_the_middle_of_latest_leaves_the_pointer_and_is_mended_by_the_next_build()
    {
        await SmallLake.StartAsync(_store);
        var old = (await RunAsync(_store)).Manifest.Edition;
        await SmallLake.MoveAsync(_store, 90);
        var dying = new FaultyStore(_store) { BeforeWrite = FaultyStore.Once(path => path == EditionPaths.Latest + "index.html", FaultyStore.Crash) };
        await Assert.ThrowsAsync<FaultyStore.CrashException>(() => RunAsync(dying));
        Assert.Equal(old, await new EditionShelf(_store).CurrentAsync(Cancellation));

        var report = await RunAsync(_store);

        Assert.NotEqual(old, report.Manifest.Edition);
        Assert.Equal(report.Manifest.Edition, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task A_crash_in_the_middle_of_latest_is_mended_when_the_lake_goes_back_to_the_edition_before()
    {
        await SmallLake.StartAsync(_store);
        var old = (await RunAsync(_store)).Manifest.Edition;
        await SmallLake.MoveAsync(_store, 90);
        var dying = new FaultyStore(_store) { BeforeWrite = FaultyStore.Once(path => path == EditionPaths.Latest + "index.html", FaultyStore.Crash) };
        await Assert.ThrowsAsync<FaultyStore.CrashException>(() => RunAsync(dying));
        await _store.DeleteAsync("drops/eurostat/nama_10_a64_e.excerpt-90.csv", Cancellation);
        await new FactsheetPipeline(_store).IngestAgainAsync(new FactsheetOptions(), Cancellation);

        await RunAsync(_store);

        Assert.Equal(old, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task A_run_that_died_is_taken_up_where_it_ended()
    {
        await SmallLake.StartAsync(_store);
        var dying = new FaultyStore(_store) { BeforeWrite = FaultyStore.Once(path => path.EndsWith("countries/ES/factsheet.html", StringComparison.Ordinal), FaultyStore.Crash) };
        await Assert.ThrowsAsync<FaultyStore.CrashException>(() => RunAsync(dying));
        var watched = new FaultyStore(_store);

        var report = await RunAsync(watched);

        Assert.Equal(report.Manifest.Edition, await SmallLake.CurrentAsync(_store));
        Assert.Contains(watched.Writes, path => path.EndsWith("editions/" + report.Manifest.Edition + "/countries/ES/factsheet.html", StringComparison.Ordinal));
        Assert.DoesNotContain(watched.Writes, path => path.StartsWith(EditionPaths.Editions, StringComparison.Ordinal) && (path.Contains("/countries/AT/", StringComparison.Ordinal) || path.EndsWith(".parquet", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_slow_build_does_not_stay_on_top_of_a_later_edition()
    {
        await SmallLake.StartAsync(_store);
        var slow = new FaultyStore(_store)
        {
            BeforeWrite = FaultyStore.Once(path => path.EndsWith("countries/AT/factsheet.html", StringComparison.Ordinal), async () =>
            {
                await SmallLake.MoveAsync(_store, 90);
                await RunAsync(_store);
            }),
        };

        var report = await RunAsync(slow);

        Assert.True(report.IsPublished);
        Assert.EndsWith(await SmallLake.HashAsync(_store), await SmallLake.CurrentAsync(_store), StringComparison.Ordinal);
        var published = await _store.ReadJsonAsync<PublishedEditions>(EditionPaths.Published, Cancellation);
        Assert.Equal([report.Manifest.Edition], published!.Editions);
        Assert.Empty(await _store.ListAsync(EditionPaths.AllWork, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_whole_edition_that_was_overtaken_is_not_published()
    {
        await SmallLake.StartAsync(_store);
        var pipeline = new FactsheetPipeline(_store);
        var old = await BuildPartsAsync(pipeline);
        await SmallLake.MoveAsync(_store, 90);
        await new EditionPublisher(_store).CompleteAsync(old, Cancellation);
        var current = (await RunAsync(_store)).Manifest.Edition;

        var report = await pipeline.PublishAsync(old, EditionRequest.OfStore, Cancellation);

        Assert.False(report.IsPublished);
        Assert.False(report.IsLakeElsewhere);
        Assert.NotNull(report.Manifest);
        Assert.Equal(current, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task Drops_that_come_meanwhile_do_not_keep_an_edition_from_being_published_and_ask_for_one_more_build()
    {
        await SmallLake.StartAsync(_store);
        var pipeline = new FactsheetPipeline(_store);
        var old = await BuildPartsAsync(pipeline);
        await SmallLake.MoveAsync(_store, 90);

        var report = await pipeline.PublishAsync(old, EditionRequest.OfStore, Cancellation);

        Assert.True(report is { IsPublished: true, IsLakeElsewhere: true });
        Assert.Equal(old, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task A_run_whose_lake_moves_on_ends_with_what_the_lake_gives_then()
    {
        await SmallLake.StartAsync(_store);
        var slow = new FaultyStore(_store)
        {
            BeforeWrite = FaultyStore.Once(path => path.EndsWith("countries/AT/factsheet.html", StringComparison.Ordinal), () => SmallLake.MoveAsync(_store, 90)),
        };

        await RunAsync(slow);

        Assert.EndsWith(await SmallLake.HashAsync(_store), await SmallLake.CurrentAsync(_store), StringComparison.Ordinal);
        Assert.Equal(2, (await _store.ReadJsonAsync<PublishedEditions>(EditionPaths.Published, Cancellation))!.Editions.Count);
    }

    [Fact]
    public async Task A_plan_is_computed_from_the_lake_that_it_saw()
    {
        await SmallLake.StartAsync(_store);
        var planner = new EditionPlanner(_store);
        var plan = (await planner.PlanAsync(EditionRequest.OfStore, Cancellation))!;
        var before = await planner.ComputeAsync(plan, Cancellation);
        await SmallLake.MoveAsync(_store, 90);

        var after = await planner.ComputeAsync(plan, Cancellation);

        Assert.Equal(before.Edition, after.Edition);
        Assert.Equal(before.Indicators.CountrySectors.Select(row => row.ToString()), after.Indicators.CountrySectors.Select(row => row.ToString()));
        await _store.DeleteAsync(Assert.Single(await _store.ListAsync("history/", Cancellation).ToListAsync(Cancellation)), Cancellation);
        await Assert.ThrowsAsync<StoreConflictException>(() => planner.ComputeAsync(plan, Cancellation));
    }

    [Fact]
    public async Task A_plan_is_not_computed_with_another_catalogue()
    {
        await SmallLake.StartAsync(_store);
        var planner = new EditionPlanner(_store);
        var plan = (await planner.PlanAsync(EditionRequest.OfStore, Cancellation))!;
        await _store.WriteTextAsync("config/reporting_regions.csv", "nuts_version,country_code,level\n", WriteCondition.None, Cancellation);

        await Assert.ThrowsAsync<StoreConflictException>(() => planner.ComputeAsync(plan, Cancellation));
    }

    [Theory]
    [InlineData(StoreKind.Folder)]
    [InlineData(StoreKind.Blob)]
    public async Task Builders_at_the_same_time_make_one_edition(StoreKind kind)
    {
        var store = await stores.NewAsync(kind);
        await SmallLake.StartAsync(store);

        var reports = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => RunAsync(store), Cancellation)));

        var edition = Assert.Single(reports.Select(report => report.Manifest.Edition).Distinct());
        Assert.All(reports, report => Assert.True(report.IsPublished));
        Assert.Equal(edition, await SmallLake.CurrentAsync(store));
        Assert.Equal(edition, Assert.Single(await new EditionShelf(store).ListAsync(Cancellation)));
        Assert.Empty(await store.ListAsync(EditionPaths.Work(edition), Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_not_what_was_written_keeps_the_edition_from_being_published_and_is_written_again()
    {
        await SmallLake.StartAsync(_store);
        var pipeline = new FactsheetPipeline(_store);
        var edition = await BuildPartsAsync(pipeline);
        var damaged = EditionPaths.Folder(edition) + "countries/AT/factsheet.html";
        await _store.WriteTextAsync(damaged, "half", WriteCondition.None, Cancellation);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => pipeline.PublishAsync(edition, EditionRequest.OfStore, Cancellation));
        Assert.Contains(damaged, error.Message, StringComparison.Ordinal);
        Assert.Null(await _store.FindAsync(EditionPaths.Current, Cancellation));

        await RunAsync(_store);
        Assert.Equal(edition, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task An_edition_with_a_part_to_come_is_not_published()
    {
        await SmallLake.StartAsync(_store);
        var pipeline = new FactsheetPipeline(_store);
        var tables = (await pipeline.BuildAsync(EditionRequest.OfStore, Cancellation))!;
        Assert.False(await pipeline.BuildCountryAsync(tables.Edition, "AT", Cancellation));

        var report = await pipeline.PublishAsync(tables.Edition, EditionRequest.OfStore, Cancellation);

        Assert.Equal(new PublishReport(Manifest: null, IsPublished: false, IsLakeElsewhere: false), report);
        var inWork = Assert.Single(await new EditionWork(_store).ListAsync(Cancellation));
        Assert.Equal((tables.Edition, 2, 1), (inWork.Edition, inWork.Countries, inWork.Done));
        Assert.Empty(inWork.Failed);
        Assert.True(await pipeline.BuildCountryAsync(tables.Edition, "ES", Cancellation));
    }

    [Fact]
    public async Task What_an_edition_that_was_given_up_has_left_goes_away_with_the_next_publication()
    {
        await SmallLake.StartAsync(_store);
        var left = (await new FactsheetPipeline(_store).BuildAsync(EditionRequest.OfStore, Cancellation))!.Edition;
        await SmallLake.MoveAsync(_store, 90);

        await RunAsync(_store);

        Assert.Empty(await _store.ListAsync(EditionPaths.Folder(left), Cancellation).ToListAsync(Cancellation));
        Assert.Empty(await _store.ListAsync(EditionPaths.AllWork, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task An_edition_with_options_of_its_own_is_left_to_the_one_who_makes_it()
    {
        await SmallLake.StartAsync(_store);
        var own = new EditionRequest(new FactsheetOptions { Scheme = "asmr2021" }, [], IsToBePublished: false);
        var pipeline = new FactsheetPipeline(_store);
        var edition = (await pipeline.BuildAsync(own, Cancellation))!;
        await RunAsync(_store);

        foreach (var country in edition.OpenCountries)
        {
            await pipeline.BuildCountryAsync(edition.Edition, country, Cancellation);
        }

        Assert.NotNull((await pipeline.PublishAsync(edition.Edition, own, Cancellation)).Manifest);
        Assert.NotEqual(edition.Edition, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task An_edition_that_has_lost_a_country_is_not_published_and_the_readers_stay_where_they_are()
    {
        await SmallLake.StartAsync(_store);
        var old = (await RunAsync(_store)).Manifest.Edition;
        await SmallLake.ShrinkAsync(_store);

        var stop = await Assert.ThrowsAsync<PublicationStoppedException>(() => RunAsync(_store));

        Assert.Contains($"{old} has ES", stop.Message, StringComparison.Ordinal);
        Assert.Contains("--allow-shrinking", stop.Message, StringComparison.Ordinal);
        Assert.Equal(old, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task An_edition_that_has_lost_a_country_is_published_when_it_is_asked_for()
    {
        await SmallLake.StartAsync(_store);
        await RunAsync(_store);
        await SmallLake.ShrinkAsync(_store);
        await Assert.ThrowsAsync<PublicationStoppedException>(() => RunAsync(_store));

        var report = (await new FactsheetPipeline(_store).RunAsync(EditionRequest.OfStore with { AllowsShrinking = true }, progress: null, Cancellation))!;

        Assert.True(report.IsPublished);
        Assert.Contains(report.Findings, finding => finding is { Check: "countries", IsStop: true });
        Assert.Equal(report.Manifest.Edition, await SmallLake.CurrentAsync(_store));
        Assert.Empty((await RunAsync(_store)).Findings);
    }

    [Fact]
    public async Task The_options_of_the_store_let_it_pass_without_making_another_edition_of_it()
    {
        await SmallLake.StartAsync(_store);
        await RunAsync(_store);
        await SmallLake.ShrinkAsync(_store);
        var hash = await SmallLake.HashAsync(_store);
        await _store.WriteTextAsync(FactsheetOptions.ConfigPath, """{ "allow_shrinking": true }""", WriteCondition.None, Cancellation);

        await RunAsync(_store);

        Assert.EndsWith(hash, await SmallLake.CurrentAsync(_store), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_options_pin_makes_no_other_edition()
    {
        await SmallLake.StartAsync(_store);
        var hash = await SmallLake.HashAsync(_store);

        await _store.WriteTextAsync(FactsheetOptions.ConfigPath, """{ "pinned_editions": ["2014-0123456789ab"] }""", WriteCondition.None, Cancellation);

        Assert.Equal(hash, await SmallLake.HashAsync(_store));
    }

    [Fact]
    public async Task An_edition_that_exists_and_holds_less_needs_leave_as_well()
    {
        await SmallLake.StartAsync(_store);
        var whole = (await RunAsync(_store)).Manifest.Edition;
        await SmallLake.ShrinkAsync(_store);
        var less = (await new FactsheetPipeline(_store).RunAsync(EditionRequest.OfStore with { AllowsShrinking = true }, progress: null, Cancellation))!.Manifest.Edition;
        await _store.DeleteAsync("drops/eurostat/nama_10_a64_e.excerpt-AT.csv", Cancellation);
        await SmallLake.StartAsync(_store);
        Assert.Equal(whole, (await RunAsync(_store)).Manifest.Edition);
        await SmallLake.ShrinkAsync(_store);

        var stop = await Assert.ThrowsAsync<PublicationStoppedException>(() => RunAsync(_store));

        Assert.StartsWith($"Edition {less} is not published.", stop.Message, StringComparison.Ordinal);
        Assert.Equal(whole, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task A_stop_is_no_failure_when_the_lake_gives_another_edition_by_then()
    {
        await SmallLake.StartAsync(_store);
        var old = (await RunAsync(_store)).Manifest.Edition;
        await SmallLake.ShrinkAsync(_store);
        var pipeline = new FactsheetPipeline(_store);
        var less = await BuildPartsAsync(pipeline);
        await SmallLake.StartAsync(_store);

        var report = await pipeline.PublishAsync(less, EditionRequest.OfStore, Cancellation);

        Assert.True(report is { IsPublished: false, IsLakeElsewhere: true });
        Assert.Equal(old, await SmallLake.CurrentAsync(_store));
    }

    [Fact]
    public async Task An_edition_without_coverage_is_compared_with_nothing()
    {
        await SmallLake.StartAsync(_store);
        var old = (await RunAsync(_store)).Manifest.Edition;
        await _store.DeleteAsync(EditionPaths.Folder(old) + EditionCoverage.FileName, Cancellation);
        await SmallLake.ShrinkAsync(_store);

        Assert.True((await RunAsync(_store)).IsPublished);
    }

    private static async Task<string> BuildPartsAsync(FactsheetPipeline pipeline)
    {
        var tables = (await pipeline.BuildAsync(EditionRequest.OfStore, Cancellation))!;
        foreach (var country in tables.OpenCountries)
        {
            await pipeline.BuildCountryAsync(tables.Edition, country, Cancellation);
        }

        return tables.Edition;
    }

    private static async Task<BuildReport> RunAsync(IStore store) => (await new FactsheetPipeline(store).RunAsync(EditionRequest.OfStore, progress: null, Cancellation))!;
}
