using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class GatheredReaderTests
{
    [Fact]
    public void Series_in_pieces_come_once_and_whole_at_their_first_place() =>
        Assert.Equal(
            [new("A,FR", "2019", 4), new("A,FR", "2020", 1), new("A,FR", "2021", 3, "p"), new("A,ES", "2020", 2)],
            Gather("FR,2020,1,\nES,2020,2,\nFR,2021,3,p\nES,2020,2,\nFR,2019,4,\n"));

    [Fact]
    public void Contradicting_pieces_are_rejected_with_the_key()
    {
        var error = Assert.Throws<DropRejectedException>(() => Gather("FR,2020,1,\nES,2020,2,\nFR,2020,3,p\n")).Rejection;
        Assert.Equal(("duplicate_key", "1 and 3"), (error.Code, error.Found));
        Assert.Contains("freq=A, geo=FR, time_period=2020", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_one_piece_and_a_number_in_another_are_no_series()
    {
        var error = Assert.Throws<DropRejectedException>(() => Gather("FR,2020,1,\nES,2020,2,\nFR,2021,KG,\n")).Rejection;
        Assert.Equal(("bad_cell", "KG"), (error.Code, error.Found));
    }

    private static List<ExtractRow> Gather(string rows)
    {
        using var source = new SdmxCsvReader(ExtractRow.Bytes("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" + rows));
        using var reader = new GatheredReader(source);
        return ExtractRow.ReadAll(reader);
    }
}
