using Factsheets.Drops;
using Factsheets.Extracts;
using Factsheets.Tests.Lake;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Extracts;

public sealed class RespelledReaderTests
{
    [Fact]
    public void Greece_and_the_united_kingdom_get_eurostats_spelling_in_every_dimension_of_places_and_are_counted()
    {
        using var reader = Open("unit,partner,geo\\time\t2020\t2021\nGR,GB,GR12\t1\t: \nGB,FR,GR\t2\t: c\nx,EL,UKC1\t3\t4\n");
        Assert.Equal([new("A,GR,UK,EL12", "2020", 1), new("A,GB,FR,EL", "2020", 2), new("A,GB,FR,EL", "2021", null, null, "C"), new("A,x,EL,UKC1", "2020", 3), new("A,x,EL,UKC1", "2021", 4)], ExtractRow.ReadAll(reader));
        Assert.Equal(3, reader.Counts.Respelled);
    }

    [Fact]
    public void An_extract_without_places_is_not_touched()
    {
        using var reader = Open("unit,indic\\time\t2020\nGR,GB\t1\n");
        Assert.Equal([new("A,GR,GB", "2020", 1)], ExtractRow.ReadAll(reader));
        Assert.Equal(0, reader.Counts.Respelled);
    }

    [Fact]
    public async Task Equal_cells_under_both_spellings_are_one_row_and_the_manifest_counts_them()
    {
        using var temporary = new TemporaryStore();
        var report = await temporary.IngestAsync(("abc.tsv", "unit,geo\\time\t2020\t2021\nNR,EL\t1\t: \nNR,FR\t9\t9\nNR,GR\t1\t2 p\n"));
        Assert.Empty(report.Rejected);
        Assert.Equal([new("A,NR,EL", "2020", 1), new("A,NR,EL", "2021", 2, "p"), new("A,NR,FR", "2020", 9), new("A,NR,FR", "2021", 9)], await temporary.LakeRowsAsync("abc"));
        Assert.Equal(2, (await temporary.ManifestAsync("abc")).Respelled);
    }

    [Fact]
    public async Task Contradicting_cells_under_both_spellings_are_rejected_with_the_key()
    {
        using var temporary = new TemporaryStore();
        var report = await temporary.IngestAsync(("abc.tsv", "unit,geo\\time\t2020\nNR,EL\t1\nNR,GR\t2\n"));
        var rejection = Assert.Single(report.Rejected).Value;
        Assert.Equal("duplicate_key", rejection.Code);
        Assert.Contains("geo=EL, time_period=2020", rejection.Message, StringComparison.Ordinal);
    }

    private static ExtractReader Open(string tsv) => ExtractReaders.Open(DropKind.EurostatTsv, ExtractRow.Bytes(tsv));
}
