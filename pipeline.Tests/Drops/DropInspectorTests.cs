using Factsheets.Drops;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Drops;

public sealed class DropInspectorTests
{
    private const string Tsv = "geo\\time\t2020\nFR\t1\n";
    private const string Csv = "geo,TIME_PERIOD,OBS_VALUE\nFR,2020,1\n";
    private const string Json = """{ "class": "dataset", "id": ["geo", "time"], "size": [1, 1], "value": [1], "dimension": { "geo": { "category": { "index": ["FR"] } }, "time": { "category": { "index": ["2020"] } } } }""";

    private static CancellationToken Token => TemporaryStore.Token;

    [Theory]
    [InlineData("abc.tsv", Tsv, true)]
    [InlineData("abc.excerpt-FR.tsv", Tsv, false)]
    [InlineData("abc.csv", Csv, false)]
    [InlineData("abc_linear.csv", Csv, true)]
    [InlineData("abc_linear.excerpt.csv", Csv, false)]
    [InlineData("abc_linear.json", Json, false)]
    public async Task A_bulk_file_is_complete_and_an_excerpt_or_an_answer_is_partial(string name, string text, bool isComplete)
    {
        using var temporary = new TemporaryStore();
        var drop = await InspectAsync(temporary, name, text);
        Assert.Equal(("abc", isComplete, (DateTimeOffset?)null), (drop.Dataset, drop.IsComplete, drop.LastUpdate));
        Assert.Equal((text.Length, await temporary.Store.HashAsync(drop.Path, Token)), (drop.Bytes, drop.Sha256));
    }

    [Fact]
    public async Task A_csv_that_the_refresh_brought_is_complete_and_of_the_moment_in_its_provenance()
    {
        using var temporary = new TemporaryStore();
        var path = "drops/eurostat/abc_2020-01-01.csv";
        await temporary.PutAsync(path, Csv);
        var lastUpdate = new DateTimeOffset(2026, 9, 25, 23, 0, 0, TimeSpan.FromHours(2));
        var provenance = new DropProvenance("https://example.org/abc", lastUpdate, lastUpdate, await temporary.Store.HashAsync(path, Token), path);
        await temporary.Store.WriteJsonAsync(DropProvenance.PathOf("abc"), provenance, WriteCondition.None, Token);
        var drop = await InspectAsync(temporary, "abc_2020-01-01.csv", Csv);
        Assert.Equal((true, lastUpdate), (drop.IsComplete, drop.LastUpdate));

        // The provenance of other bytes says nothing about these.
        drop = await InspectAsync(temporary, "abc_2020-01-01.csv", Csv + "ES,2020,2\n");
        Assert.Equal((false, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero)), (drop.IsComplete, drop.LastUpdate));
    }

    [Fact]
    public async Task An_earlier_refreshed_drop_keeps_the_moment_of_its_own_update()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync("drops/eurostat/abc.csv", Csv);
        var earlier = new DateTimeOffset(2026, 9, 24, 9, 0, 0, TimeSpan.Zero);
        var provenance = new DropProvenance("https://example.org/abc", earlier.AddDays(1), earlier.AddDays(1), "another", "drops/eurostat/other.csv")
        {
            Earlier = [new EarlierDrop(earlier, earlier, await temporary.Store.HashAsync("drops/eurostat/abc.csv", Token), "drops/eurostat/abc.csv")],
        };
        await temporary.Store.WriteJsonAsync(DropProvenance.PathOf("abc"), provenance, WriteCondition.None, Token);

        var drop = await InspectAsync(temporary, "abc.csv", Csv);

        Assert.Equal((true, earlier), (drop.IsComplete, drop.LastUpdate));
        Assert.Equal(["another", drop.Sha256], provenance.WithEarlier().Select(one => one.Sha256));
    }

    [Fact]
    public async Task A_provenance_that_was_written_before_there_was_a_list_is_read()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync(DropProvenance.PathOf("abc"), """{ "url": "https://example.org", "last_update": "2026-09-25T11:00:00+02:00", "retrieved_at": "2026-09-25T12:00:00+00:00", "sha256": "00", "drop_path": "drops/eurostat/abc.csv" }""");

        var provenance = await temporary.Store.ReadJsonAsync<DropProvenance>(DropProvenance.PathOf("abc"), Token);

        Assert.Equal((0, null, provenance!.LastUpdate), (provenance.Earlier.Count, provenance.UnpackedBytes, provenance.KnownUpdate));
    }

    [Fact]
    public async Task The_last_update_in_the_content_goes_before_the_date_in_the_name()
    {
        using var temporary = new TemporaryStore();
        var drop = await InspectAsync(temporary, "abc_2020-01-01.json", Json.Replace("\"class\"", "\"updated\": \"2024-11-18T11:00:00+0100\", \"class\"", StringComparison.Ordinal));
        Assert.Equal(new DateTimeOffset(2024, 11, 18, 11, 0, 0, TimeSpan.FromHours(1)), drop.LastUpdate);
    }

    [Fact]
    public async Task A_drop_that_says_nowhere_what_it_is_is_rejected()
    {
        using var temporary = new TemporaryStore();
        var error = await Assert.ThrowsAsync<DropRejectedException>(() => InspectAsync(temporary, "my file.tsv", Tsv));
        Assert.Equal("unknown_dataset", error.Rejection.Code);
    }

    private static async Task<Drop> InspectAsync(TemporaryStore temporary, string name, string text)
    {
        await temporary.PutAsync($"drops/eurostat/{name}", text);
        return await new DropInspector(temporary.Store, DropLimits.Default).InspectAsync($"drops/eurostat/{name}", Token);
    }
}
