using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class InputChecksTests
{
    [Fact]
    public void A_sound_source_has_no_finding()
    {
        Assert.Empty(Of("AT I 2014 10", "AT I55 2014 4", "AT I56 2014 6", "AT C 2014 9", "AT C10 2014 : c"));
    }

    [Fact]
    public void Two_values_under_one_key_make_a_source_unusable()
    {
        var finding = Assert.Single(Of("AT I55 2014 4", "AT I55 2014 5"));

        Assert.Equal(("keys", true), (finding.Check, finding.IsFatal));
        Assert.Contains("AT I55 2014", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("2000000000")]
    public void Employment_below_zero_or_beyond_all_measure_makes_a_source_unusable(string persons)
    {
        var finding = Assert.Single(Of($"AT I55 2014 {persons}"));

        Assert.Equal(("ranges", true), (finding.Check, finding.IsFatal));
        Assert.Contains($"AT I55 2014 has {persons} persons", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Divisions_that_add_up_to_more_than_their_section_are_told_and_kept()
    {
        var finding = Assert.Single(Of("AT I 2014 10", "AT I55 2014 6", "AT I56 2014 6"));

        Assert.Equal(("sections", false), (finding.Check, finding.IsFatal));
        Assert.Contains("AT I 2014 (12 over 10)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_is_no_conflict()
    {
        Assert.Empty(Of("AT I 2014 10", "AT I55 2014 5", "AT I56 2014 6"));
    }

    [Fact]
    public void A_source_in_thousands_that_is_taken_for_persons_is_found_beside_another()
    {
        var right = TestSources.Of(TestSources.Entry("right"), "AT F 2014 300000", "AT J 2014 100000", "BE F 2014 200000");
        var wrong = TestSources.Of(TestSources.Entry("wrong"), "AT F 2014 290", "AT J 2014 95", "BE F 2014 210");

        var finding = Assert.Single(InputChecks.Between([right, wrong]));

        Assert.Equal(("units", "wrong", false), (finding.Check, finding.SourceId, finding.IsFatal));
        Assert.Empty(InputChecks.Between([right, TestSources.Of(TestSources.Entry("other"), "AT F 2014 150000", "BE F 2014 500000")]));
    }

    private static List<InputFinding> Of(params string[] lines) => [.. InputChecks.Of(TestSources.Of(TestSources.Entry("x"), lines))];
}
