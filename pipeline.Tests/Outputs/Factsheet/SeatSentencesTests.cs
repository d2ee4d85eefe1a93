using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class SeatSentencesTests
{
    [Fact]
    public void Marked_regions_are_named_with_their_ratio()
    {
        Assert.Equal(
            "A (1.62) and B (0.50): the source counts another number of jobs than the labour force survey counts people, relative to the country. Jobs are booked at the seat of the enterprise, or people commute.",
            SeatSentences.Regions(new SeatEffect(0.1, false, [new("X1", "A", 1.62), new("X2", "B", 0.5)])));
    }

    [Fact]
    public void A_country_over_the_limit_is_kept_out_of_comparisons()
    {
        Assert.Equal(
            "The regions depart so much from the labour force survey (standard deviation of the log ratio 0.31, limit 0.25) that France should not be compared with other countries.",
            SeatSentences.Country(new SeatEffect(0.312, true, []), "France"));
    }

    [Fact]
    public void Without_a_finding_there_is_no_sentence()
    {
        Assert.Null(SeatSentences.Regions(new SeatEffect(0.1, false, [])));
        Assert.Null(SeatSentences.Country(new SeatEffect(0.1, false, []), "France"));
        Assert.Null(SeatSentences.Country(new SeatEffect(null, false, []), "France"));
    }
}
