using System.Text;
using Factsheets.Extracts.Policy;
using Factsheets.Policies;

namespace Factsheets.Tests.Policies;

public sealed class StateOfPlayTests(SampleStore samples)
{
    [Fact]
    public void The_profile_of_France_gives_the_published_categories()
    {
        var results = StateOfPlay.Of(samples.Report.Context.Landscape.ProfileOf("FR")!);
        Assert.Equal(["cluster_policy", "over_10", "past_evaluations", "dedicated_both"], results.Select(result => result.CategoryByRule));
        Assert.Equal("First dedicated policy 2004; 19 years to 2023.", results[1].Reason);
    }

    [Fact]
    public void A_sectoral_policy_alone_stays_below_the_highest_categories() =>
        Assert.Equal(["sectoral", "none", "monitoring_or_interim", "broader_financial"], StateOfPlay.Of(samples.Report.Context.Landscape.ProfileOf("CY")!).Select(result => result.CategoryByRule));

    [Theory]
    [InlineData(2023, "recent")]
    [InlineData(2021, "recent")]
    [InlineData(2020, "between_2_and_10")]
    [InlineData(2013, "between_2_and_10")]
    [InlineData(2012, "over_10")]
    public void Continuity_counts_years_from_the_first_dedicated_policy(int start, string expected) =>
        Assert.Equal(expected, Of($"policies: [{{type: regional, name: P, history: {{start: {start}}}}}, {{type: sectoral, name: Q, history: {{start: 1990}}}}]")[1].Category);

    [Theory]
    [InlineData("", "none")]
    [InlineData("ex_ante", "past_evaluations")]
    [InlineData("ex_post", "past_evaluations")]
    [InlineData("monitoring", "monitoring_or_interim")]
    [InlineData("interim, ex_post", "monitoring_or_interim")]
    [InlineData("monitoring, ex_post", "monitoring_or_interim")]
    [InlineData("monitoring, ex_ante", "monitoring_and_evaluation")]
    [InlineData("monitoring, ongoing", "monitoring_and_evaluation")]
    public void Evidence_takes_the_highest_category_that_the_evaluations_support(string evaluations, string expected) =>
        Assert.Equal(expected, Of($"policies: [{{type: national, name: P, evaluation: {{categories: [{evaluations}]}}}}]")[2].Category);

    [Theory]
    [InlineData("national", "[labelling]", "[]", "dedicated_one")]
    [InlineData("national", "[]", "[networking]", "dedicated_one")]
    [InlineData("national", "[labelling]", "[networking]", "dedicated_both")]
    [InlineData("broad", "[labelling]", "[networking]", "broader_financial")]
    [InlineData("broad", "[]", "[networking]", "none")]
    public void Instruments_count_by_the_policy_that_gives_them(string type, string financial, string technical, string expected) =>
        Assert.Equal(expected, Of($"policies: [{{type: {type}, name: P, instruments: {{financial: {financial}, technical: {technical}}}}}]")[3].Category);

    [Fact]
    public void Without_a_policy_all_criteria_are_lowest() =>
        Assert.Equal(["absence", "none", "none", "none"], Of("policies: []").Select(result => result.Category));

    [Fact]
    public void A_stated_category_is_shown_and_the_difference_kept()
    {
        var result = Of("state_of_play: {policy_scope: {category: broad, text: Because.}}")[0];
        Assert.Equal(("broad", "absence", true), (result.Category, result.CategoryByRule, result.Differs));
    }

    private static IReadOnlyList<StateOfPlayResult> Of(string yaml) =>
        StateOfPlay.Of(PolicyProfileReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("country: FR\nedition_year: 2023\n" + yaml))));
}
