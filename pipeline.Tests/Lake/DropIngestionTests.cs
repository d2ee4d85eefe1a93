using CsCheck;
using Factsheets.Drops;
using Factsheets.Lake;
using Factsheets.Storage;
using Factsheets.Tests.Extracts;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Lake;

public sealed class DropIngestionTests
{
    private const string LakeFile = "lake/eurostat/abc.parquet";
    private const string Manifest = "manifests/lake/eurostat/abc.json";

    private static CancellationToken Token => TemporaryStore.Token;

    [Fact]
    public async Task A_drop_becomes_a_lake_file_and_a_manifest_that_describes_it()
    {
        using var temporary = new TemporaryStore();
        var report = await temporary.IngestAsync(("abc.tsv", TestDrops.Tsv(["2020", "2021"], ("NR,FR", ["1 p", ": "]), ("NR,ES", [": @C", "2 p"]))));
        Assert.Equal((true, 1, 0), (report.LakeChanged, report.Accepted.Count, report.Rejected.Count));
        Assert.Equal([new("A,NR,FR", "2020", 1, "p"), new("A,NR,ES", "2020", null, null, "C"), new("A,NR,ES", "2021", 2, "p")], await temporary.LakeRowsAsync("abc"));
        var manifest = await temporary.ManifestAsync("abc");
        var file = (await temporary.Store.FindAsync(LakeFile, Token))!;
        Assert.Equal(("abc", file.ETag, await temporary.Store.HashAsync(LakeFile, Token)), (manifest.Dataset, manifest.ETag, manifest.Sha256));
        Assert.Equal((4L, 3L, 1L), (manifest.Cells, manifest.Rows, manifest.Missing));
        Assert.Equal(["freq", "unit", "geo"], manifest.Dimensions);
        Assert.Equal(["2020", "2021"], manifest.Periods);
        Assert.Equal(new Dictionary<string, long> { ["@C"] = 1, ["p"] = 2 }, manifest.Flags);
        Assert.Null(manifest.Revision);
        var drop = Assert.Single(manifest.Drops);
        Assert.Equal((TestDrops.PathOf("abc.tsv"), true, false, null), (drop.Drop.Path, drop.Drop.IsComplete, drop.IsSuperseded, drop.CellsWon));
        Assert.Equal(await temporary.Store.HashAsync(drop.Drop.Path, Token), drop.ContentSha256);
    }

    [Fact]
    public async Task Old_and_new_form_of_the_same_data_give_the_same_bytes_of_rows()
    {
        const string Old = "unit,geo\\time\t2021 \t2020 \nNR,FR\t: \t1 bp\nNR,ES\t2 \t: c\n";
        const string New = "freq,unit,geo\\TIME_PERIOD\t2020 \t2021 \r\nA,NR,FR\t1 pb\t: \r\nA,NR,ES\t: @C\t2 \r\n";
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("abc.tsv", Old), ("def.tsv", New));
        Assert.Equal(await temporary.LakeRowsAsync("abc"), await temporary.LakeRowsAsync("def"));
        Assert.Equal(DataPages(await temporary.BytesAsync(LakeFile)), DataPages(await temporary.BytesAsync("lake/eurostat/def.parquet")));
    }

    [Fact]
    public async Task A_workbook_is_laid_over_the_table_of_its_data_set_and_one_with_an_unknown_label_is_put_on_record()
    {
        const string Sheet = "Data extracted on 05/09/2026 06:14:51 from [ESTAT],,,\nDataset: ,Local units [abc$defaultview],,\nLast updated: ,05/09/2026 23:00,,\n,,,\nUnit of measure,,Number,\n,,,\nTIME,2021,,\nGEO (Labels),,,\nSpain,7,p,\nGalicia,8,,\n";
        using var temporary = new TemporaryStore();
        await temporary.PutAsync(TestDrops.PathOf("units.xlsx"), SheetReaderTests.Workbook(("Summary", "Local units"), ("Sheet 1", Sheet)).ToArray());
        await temporary.PutAsync(TestDrops.PathOf("regions.xlsx"), SheetReaderTests.Workbook(("Sheet 1", Sheet.Replace("Galicia", "Picardie", StringComparison.Ordinal))).ToArray());
        await temporary.PutAsync(TestDrops.PathOf("abc_2020-01-01.tsv"), TestDrops.Tsv(["2020", "2021"], ("NR,ES", ["1 ", "2 "]), ("NR,FR", ["3 ", ": "])));

        var report = await temporary.Ingestion().IngestAsync([.. new[] { "units.xlsx", "regions.xlsx", "abc_2020-01-01.tsv" }.Select(TestDrops.PathOf)], Token);

        Assert.Equal(2, report.Accepted.Count);
        Assert.Equal(
            [new("A,NR,ES", "2020", 1), new("A,NR,ES", "2021", 7, "p"), new("A,NR,FR", "2020", 3), new("A,NR,ES11", "2021", 8)],
            await temporary.LakeRowsAsync("abc"));
        var rejection = await temporary.Store.ReadJsonAsync<Rejection>(DropIngestion.RejectionPath(TestDrops.PathOf("regions.xlsx")), Token);
        Assert.Equal(("unknown_label", 10L, 1, "Picardie"), (rejection!.Code, rejection.Line, rejection.Column, rejection.Found));
    }

    [Fact]
    public async Task A_later_complete_drop_replaces_all_and_an_earlier_one_changes_nothing()
    {
        using var temporary = new TemporaryStore();
        var old = ("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]), ("NR,ES", ["2 "])));
        var later = ("abc_2021-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["3 "]), ("NR,IT", ["4 "])));
        await temporary.IngestAsync(later);
        var bytes = await temporary.BytesAsync(LakeFile);
        await temporary.IngestAsync(old);
        Assert.Equal(bytes, await temporary.BytesAsync(LakeFile));
        Assert.Equal([new("A,NR,FR", "2019", 3), new("A,NR,IT", "2019", 4)], await temporary.LakeRowsAsync("abc"));
        var manifest = await temporary.ManifestAsync("abc");
        Assert.Equal([(TestDrops.PathOf(old.Item1), true), (TestDrops.PathOf(later.Item1), false)], manifest.Drops.Select(drop => (drop.Drop.Path, drop.IsSuperseded)));
        Assert.Equal(Revision.None, manifest.Revision);
    }

    [Fact]
    public async Task Texts_pass_through_overlay_revision_and_files_that_come_in_pieces()
    {
        using var temporary = new TemporaryStore();
        var numbers = ("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]), ("NR,ES", ["2 "])));
        await temporary.IngestAsync(numbers);
        Assert.Equal(["0"], LakeDatabase.Query($"SELECT count(*) FROM (DESCRIBE SELECT * FROM {LakeDatabase.Quote(temporary.PhysicalPath(LakeFile))}) WHERE column_name = 'obs_text'"));
        await temporary.IngestAsync(("abc_2021-01-01.csv", TestDrops.Csv("UNIT,FR,2019,KG,,", "NR,FR,2019,3,,")));
        Assert.Equal(["NR|FR|3|null", "NR|ES|2|null", "UNIT|FR|null|KG"], LakeDatabase.Query($"SELECT unit, geo, obs_value, obs_text FROM {LakeDatabase.Quote(temporary.PhysicalPath(LakeFile))}"));
        Assert.Equal(new Revision(1, 0, 1), (await temporary.ManifestAsync("abc")).Revision);
        await temporary.IngestAsync(("abc_2022-01-01.csv", TestDrops.Csv("UNIT,FR,2019,L,,")));
        Assert.Equal(new Revision(0, 0, 1), (await temporary.ManifestAsync("abc")).Revision);

        // In pieces, and the first text late: the file is written in another form, twice.
        await temporary.IngestAsync(("def.csv", TestDrops.Csv("NR,FR,2019,1,,", "UNIT,FR,2019,KG,,", "NR,FR,2020,2,,")));
        Assert.Equal(["NR|2019|1|null", "NR|2020|2|null", "UNIT|2019|null|KG"], LakeDatabase.Query($"SELECT unit, time_period, obs_value, obs_text FROM {LakeDatabase.Quote(temporary.PhysicalPath("lake/eurostat/def.parquet"))}"));
    }

    [Fact]
    public async Task A_partial_drop_is_laid_over_cell_by_cell()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(
            ("abc_2020-01-01.tsv", TestDrops.Tsv(["2018", "2019"], ("NR,FR", ["1 ", "2 p"]), ("NR,ES", ["3 ", ": "]))),
            ("abc_2021-01-01.csv", TestDrops.Csv("NR,ES,2019,9,,", "NR,FR,2019,,,C", "NR,FR,2018,,,", "PC,IT,2020,7,u,", "NR,ES,2017,8,,")));
        Assert.Equal(
            [
                new("A,NR,FR", "2018", 1), new("A,NR,FR", "2019", null, null, "C"),
                new("A,NR,ES", "2017", 8), new("A,NR,ES", "2018", 3), new("A,NR,ES", "2019", 9),
                new("A,PC,IT", "2020", 7, "u"),
            ],
            await temporary.LakeRowsAsync("abc"));
        var manifest = await temporary.ManifestAsync("abc");
        Assert.Equal([null, 4L], manifest.Drops.Select(drop => drop.CellsWon));
        Assert.Equal((9L, 2L, 6L), (manifest.Cells, manifest.Missing, manifest.Rows));
        Assert.Equal(["2017", "2018", "2019", "2020"], manifest.Periods);
    }

    [Fact]
    public async Task Of_two_partial_drops_the_later_wins_and_the_dimensions_may_stand_in_another_order()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(
            ("abc_2022-01-01.csv", "geo,unit,TIME_PERIOD,OBS_VALUE\nFR,NR,2019,5\n"),
            ("abc_2021-01-01.csv", TestDrops.Csv("NR,FR,2019,4,,", "NR,ES,2019,6,,")),
            ("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]))));
        Assert.Equal([new("A,NR,FR", "2019", 5), new("A,NR,ES", "2019", 6)], await temporary.LakeRowsAsync("abc"));
        Assert.Equal([null, 1L, 1L], (await temporary.ManifestAsync("abc")).Drops.Select(drop => drop.CellsWon));
    }

    [Fact]
    public async Task The_lake_does_not_depend_on_the_order_of_arrival_nor_on_how_many_come_at_once() =>
        await DropSets.SelectMany(drops => Gen.Select(Gen.Const(drops), Gen.Shuffle(drops), Gen.Int[1, 3])).SampleAsync(
            async (drops, shuffled, batch) =>
            {
                using var atOnce = new TemporaryStore();
                await atOnce.IngestAsync(drops);
                using var oneByOne = new TemporaryStore();
                foreach (var chunk in shuffled.Chunk(batch))
                {
                    await oneByOne.IngestAsync(chunk);
                }

                Assert.Equal(Expected(drops), (await atOnce.LakeRowsAsync("abc")).OrderBy(row => row.Key, StringComparer.Ordinal).ThenBy(row => row.Period, StringComparer.Ordinal));
                Assert.Equal(await atOnce.BytesAsync(LakeFile), await oneByOne.BytesAsync(LakeFile));
            },
            iter: 60);

    [Fact]
    public async Task A_second_ingest_of_the_same_drops_writes_nothing()
    {
        using var temporary = new TemporaryStore();
        var drops = new[] { ("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]))), ("abc.csv", TestDrops.Csv("NR,ES,2019,2,,")) };
        await temporary.IngestAsync(drops);
        var files = temporary.AllFiles();
        var (lake, manifest) = (await temporary.BytesAsync(LakeFile), await temporary.TextAsync(Manifest));
        var longAgo = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(temporary.PhysicalPath(LakeFile), longAgo);
        File.SetLastWriteTimeUtc(temporary.PhysicalPath(Manifest), longAgo);
        foreach (var report in new[] { await temporary.IngestAsync(drops), await temporary.IngestAsync(drops[1]), await temporary.Ingestion().IngestAgainAsync(Token) })
        {
            Assert.False(report.LakeChanged);
            Assert.False(Assert.Single(report.Changes).IsChanged);
        }

        Assert.Equal(files, temporary.AllFiles());
        Assert.Equal((longAgo, longAgo), (File.GetLastWriteTimeUtc(temporary.PhysicalPath(LakeFile)), File.GetLastWriteTimeUtc(temporary.PhysicalPath(Manifest))));
        Assert.Equal(lake, await temporary.BytesAsync(LakeFile));
        Assert.Equal(manifest, await temporary.TextAsync(Manifest));
    }

    [Fact]
    public async Task Two_stores_with_the_same_drops_hold_the_same_bytes()
    {
        var drops = new[] { ("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]))), ("abc.csv", TestDrops.Csv("NR,ES,2019,2,,")) };
        using var first = new TemporaryStore();
        using var second = new TemporaryStore();
        await first.IngestAsync(drops);
        await second.IngestAsync(drops);
        Assert.Equal(first.AllFiles(), second.AllFiles());
        foreach (var path in first.AllFiles())
        {
            Assert.Equal(await first.BytesAsync(path), await second.BytesAsync(path));
        }
    }

    [Fact]
    public async Task A_rejected_drop_leaves_the_others_and_the_lake_file_and_says_why()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]))));
        var bytes = await temporary.BytesAsync(LakeFile);
        var report = await temporary.IngestAsync(
            ("abc_2021-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["2 "]), ("NR,ES", ["1KG"]))),
            ("def.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["3 "]))),
            ("page.tsv", "<html>"));
        Assert.Equal(["drops/eurostat/abc_2021-01-01.tsv", "drops/eurostat/page.tsv"], report.Rejected.Keys);
        Assert.Equal("def", Assert.Single(report.Accepted).Dataset);
        Assert.Equal(bytes, await temporary.BytesAsync(LakeFile));
        Assert.Equal([new("A,NR,FR", "2019", 3)], await temporary.LakeRowsAsync("def"));
        var rejection = (await temporary.Store.ReadJsonAsync<Rejection>("rejected/eurostat/abc_2021-01-01.tsv.json", Token))!;
        Assert.Equal(("bad_cell", 3L, 2, "1KG"), (rejection.Code, rejection.Line, rejection.Column, rejection.Found));
        Assert.Equal("html_page", (await temporary.Store.ReadJsonAsync<Rejection>("rejected/eurostat/page.tsv.json", Token))!.Code);
        Assert.Empty(await temporary.ListAsync("history/"));
    }

    [Fact]
    public async Task A_record_of_rejection_goes_when_the_drop_is_accepted()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("abc.tsv", "geo\\time\t2020\nFR\tx\n"));
        Assert.Single(await temporary.ListAsync("rejected/"));
        Assert.Null(await temporary.Store.FindAsync(LakeFile, Token));
        await temporary.IngestAsync(("abc.tsv", "geo\\time\t2020\nFR\t1\n"));
        Assert.Empty(await temporary.ListAsync("rejected/"));
        Assert.NotNull(await temporary.Store.FindAsync(LakeFile, Token));
    }

    [Fact]
    public async Task A_partial_drop_with_other_dimensions_is_rejected()
    {
        using var temporary = new TemporaryStore();
        var report = await temporary.IngestAsync(("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]))), ("abc_2021-01-01.csv", "geo,TIME_PERIOD,OBS_VALUE\nFR,2019,5\n"));
        var rejection = Assert.Single(report.Rejected);
        Assert.Equal(("drops/eurostat/abc_2021-01-01.csv", "other_dimensions", "freq,geo", "freq,unit,geo"), (rejection.Key, rejection.Value.Code, rejection.Value.Found, rejection.Value.Expected));
        Assert.Equal([new("A,NR,FR", "2019", 1)], await temporary.LakeRowsAsync("abc"));
    }

    [Fact]
    public async Task An_answer_without_data_is_rejected_as_base_and_as_overlay()
    {
        const string Empty = """{ "class": "dataset", "id": ["freq", "unit", "geo", "time"], "size": [1, 1, 0, 1], "value": {}, "dimension": { "freq": { "category": { "index": ["A"] } }, "unit": { "category": { "index": ["NR"] } }, "time": { "category": { "index": ["2020"] } } } }""";
        using var temporary = new TemporaryStore();
        var report = await temporary.IngestAsync(("abc.json", Empty), ("def.json", Empty), ("def.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]))), ("ghi.tsv", TestDrops.Tsv(["2019"], ("NR,FR", [": "]))));
        Assert.Equal(["drops/eurostat/abc.json|no_data", "drops/eurostat/def.json|no_data", "drops/eurostat/ghi.tsv|no_data"], report.Rejected.Select(entry => $"{entry.Key}|{entry.Value.Code}"));
        Assert.Equal(["lake/eurostat/def.parquet"], await temporary.ListAsync("lake/"));
    }

    [Fact]
    public async Task Series_in_pieces_come_out_whole_and_contradicting_pieces_are_rejected_with_the_key()
    {
        using var temporary = new TemporaryStore();
        var report = await temporary.IngestAsync(
            ("abc_linear.csv", TestDrops.Csv("NR,FR,2020,1,,", "NR,ES,2020,2,,", "NR,FR,2019,3,,", "NR,FR,2020,1,,")),
            ("def.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]), ("NR,ES", ["2 "]), ("NR,FR", ["4 "]))));
        Assert.Equal([new("A,NR,FR", "2019", 3), new("A,NR,FR", "2020", 1), new("A,NR,ES", "2020", 2)], await temporary.LakeRowsAsync("abc"));
        Assert.Contains("freq=A, unit=NR, geo=FR, time_period=2019", Assert.Single(report.Rejected).Value.Message, StringComparison.Ordinal);
        var file = LakeDatabase.Quote(temporary.PhysicalPath(LakeFile));
        Assert.Equal(["3"], LakeDatabase.Query($"SELECT count(*) FROM {file}"));
        var manifest = await temporary.ManifestAsync("abc");
        Assert.Equal((4L, 3L), (manifest.Cells, manifest.Rows));
    }

    [Fact]
    public async Task What_is_replaced_is_kept_in_history_and_the_revision_counts_the_cells()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("abc_2020-01-01.tsv", TestDrops.Tsv(["2018", "2019"], ("NR,FR", ["1 ", "2 "]), ("NR,ES", ["3 ", "4 "]))));
        var (bytes, before) = (await temporary.BytesAsync(LakeFile), await temporary.ManifestAsync("abc"));
        await temporary.IngestAsync(("abc_2021-01-01.tsv", TestDrops.Tsv(["2019", "2020"], ("NR,FR", ["2 p", "5 "]), ("NR,IT", ["6 ", ": "]))));
        Assert.Equal([$"history/abc/{before.Sha256[..12]}.parquet"], await temporary.ListAsync("history/"));
        Assert.Equal(bytes, await temporary.BytesAsync($"history/abc/{before.Sha256[..12]}.parquet"));

        // Added FR 2020 and IT 2019; removed FR 2018, ES 2018 and 2019; changed FR 2019.
        Assert.Equal(new Revision(2, 3, 1), (await temporary.ManifestAsync("abc")).Revision);
    }

    [Fact]
    public async Task Again_withdraws_what_was_deleted()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(
            ("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]))),
            ("abc_2021-01-01.csv", TestDrops.Csv("NR,FR,2019,2,,")),
            ("def.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["3 "]))),
            ("bad.tsv", "x"));
        await temporary.Store.DeleteAsync("drops/eurostat/abc_2021-01-01.csv", Token);
        await temporary.Store.DeleteAsync("drops/eurostat/bad.tsv", Token);
        await temporary.Ingestion().IngestAgainAsync(Token);
        Assert.Equal([new("A,NR,FR", "2019", 1)], await temporary.LakeRowsAsync("abc"));
        Assert.Empty(await temporary.ListAsync("rejected/"));

        await temporary.Store.DeleteAsync("drops/eurostat/abc_2020-01-01.tsv", Token);
        var report = await temporary.Ingestion().IngestAgainAsync(Token);
        Assert.Equal(["abc"], report.Withdrawn);
        Assert.True(report.LakeChanged);
        Assert.Equal(["lake/eurostat/def.parquet"], await temporary.ListAsync("lake/"));
        Assert.Equal(["manifests/lake/eurostat/def.json"], await temporary.ListAsync("manifests/"));
    }

    [Fact]
    public async Task A_deleted_drop_no_longer_counts_when_another_comes()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("abc_2020-01-01.csv", TestDrops.Csv("NR,FR,2019,1,,")), ("abc_2021-01-01.csv", TestDrops.Csv("NR,ES,2019,2,,")));
        await temporary.Store.DeleteAsync("drops/eurostat/abc_2020-01-01.csv", Token);
        await temporary.IngestAsync(("abc_2022-01-01.csv", TestDrops.Csv("NR,IT,2019,3,,")));
        Assert.Equal([new("A,NR,ES", "2019", 2), new("A,NR,IT", "2019", 3)], await temporary.LakeRowsAsync("abc"));
    }

    [Fact]
    public async Task A_path_that_holds_something_else_by_now_is_not_the_accepted_drop()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("abc_2020-01-01.csv", TestDrops.Csv("NR,FR,2019,1,,")));
        await temporary.PutAsync("drops/eurostat/abc_2020-01-01.csv", TestDrops.Csv("NR,PT,2019,9,,"));
        await temporary.IngestAsync(("abc_2022-01-01.csv", TestDrops.Csv("NR,IT,2019,3,,")));
        Assert.Equal([new("A,NR,IT", "2019", 3)], await temporary.LakeRowsAsync("abc"));
        await temporary.Ingestion().IngestAgainAsync(Token);
        Assert.Equal([new("A,NR,PT", "2019", 9), new("A,NR,IT", "2019", 3)], await temporary.LakeRowsAsync("abc"));
    }

    [Fact]
    public async Task The_footer_names_the_drops_that_count_and_their_last_update()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("abc_2020-01-01.tsv", TestDrops.Tsv(["2019"], ("NR,FR", ["1 "]))), ("abc_2021-01-01.csv", TestDrops.Csv("NR,FR,2019,2,,")));
        var footer = LakeDatabase.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata({LakeDatabase.Quote(temporary.PhysicalPath(LakeFile))})");
        Assert.Contains("dataset|abc", footer);
        Assert.Contains("sources|drops/eurostat/abc_2020-01-01.tsv;drops/eurostat/abc_2021-01-01.csv", footer);
        Assert.Contains("last_update|2021-01-01T00:00:00+00:00", footer);
    }

    [Fact]
    public async Task Names_of_drops_with_signs_and_letters_of_other_alphabets_do_no_harm()
    {
        using var temporary = new TemporaryStore();
        var report = await temporary.IngestAsync(("abc.tsv", "geo d'été.x/y z,\"q\"\\time\t2020\nA,é\t1\n"));
        Assert.Empty(report.Rejected);
        Assert.Equal([new("A,A,é", "2020", 1)], await temporary.LakeRowsAsync("abc"));
    }

    /// <summary>Some drops of one data set: complete and partial, with and without a date.</summary>
    private static readonly Gen<(string Name, string Text)[]> DropSets =
        Gen.Select(Gen.Int[0, 4], Gen.Bool, Gen.OneOf("FR", "ES", "IT").Array[1, 3], Gen.Int[1, 9], Gen.Int[0, 1]).Select((year, isComplete, geos, value, period) =>
        {
            var date = year == 0 ? "" : FormattableString.Invariant($"_{2020 + year}-01-01");
            var rows = geos.Distinct().ToArray();
            return isComplete
                ? (Name: $"abc{date}.tsv", Text: TestDrops.Tsv(["2018", "2019"], [.. rows.Select(geo => ($"NR,{geo}", new[] { FormattableString.Invariant($"{value} "), ": c" }))]))
                : (Name: $"abc{date}.csv", Text: TestDrops.Csv([.. rows.Select(geo => FormattableString.Invariant($"NR,{geo},{2018 + period},{value},p,"))]));
        }).Array[1, 5].Select(drops => drops.DistinctBy(drop => drop.Name).ToArray());

    /// <summary>What the lake must hold: the drops laid over each other by date in the name, complete ones first, a complete one clearing all before it.</summary>
    private static IEnumerable<ExtractRow> Expected((string Name, string Text)[] drops)
    {
        var cells = new Dictionary<(string, string), ExtractRow>();
        foreach (var (name, text) in drops.OrderBy(drop => DropName.DateOf(drop.Name) ?? DateOnly.MinValue).ThenBy(drop => drop.Name.EndsWith(".tsv", StringComparison.Ordinal) ? 0 : 1))
        {
            var isComplete = name.EndsWith(".tsv", StringComparison.Ordinal);
            if (isComplete)
            {
                cells.Clear();
            }

            foreach (var row in isComplete ? ExtractRow.OfTsv(text) : ExtractRow.OfCsv(text))
            {
                cells[(row.Key, row.Period)] = row;
            }
        }

        return cells.Values.OrderBy(row => row.Key, StringComparer.Ordinal).ThenBy(row => row.Period, StringComparer.Ordinal);
    }

    /// <summary>The file up to its footer, which names the drops.</summary>
    private static byte[] DataPages(byte[] parquet) => parquet[..^(BitConverter.ToInt32(parquet, parquet.Length - 8) + 8)];
}
