using Factsheets.Outputs.Changes;
using Factsheets.Outputs.Factsheet;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Outputs.Changes;

public sealed class AgglomerationComparerTests
{
    private static readonly ChangeCause[] All = [ChangeCause.NewData, ChangeCause.RegionVersion, ChangeCause.OtherOption];

    [Fact]
    public void What_is_in_one_table_only_is_new_or_gone_and_what_is_in_both_is_unchanged()
    {
        var now = TableOf(Region("A", Found("C10"), Found("C11")));
        var before = Past(new PastRegion("A", "A", null, [new("C11", "C11", 1.8, 2), new("C12", "C12", 1.6, 1)]));
        var changes = Compare(now, before, ChangeCause.NewData);
        Assert.Equal([("C10", ChangeKind.New), ("C11", ChangeKind.Unchanged), ("C12", ChangeKind.Gone)], changes.Select(change => (change.ActivityCode, change.Change)));
        Assert.Equal((2.0, null), (changes[0].LocationQuotient, changes[0].PreviousLocationQuotient));
        Assert.Equal((2.0, 1.8), (changes[1].LocationQuotient, changes[1].PreviousLocationQuotient));
        Assert.Equal((null, 1.6), (changes[2].LocationQuotient, changes[2].PreviousLocationQuotient));
        Assert.Equal(["NewData", "", "NewData"], changes.Select(change => string.Join(',', change.Causes)));
    }

    [Fact]
    public void A_region_without_figures_in_the_other_edition_is_the_cause_by_itself()
    {
        var now = TableOf(Region("A", Found("C10")), Region("B") with { Reason = "confidential" });
        var before = Past(new PastRegion("A", "A", "confidential", []), new PastRegion("B", "B", null, [new("C12", "C12", 1.6, 1)]));
        Assert.All(Compare(now, before, ChangeCause.NewData), change => Assert.Equal([ChangeCause.RegionFigures], change.Causes));
        Assert.All(Compare(now, before, All), change => Assert.Equal([ChangeCause.RegionVersion], change.Causes));
    }

    [Fact]
    public void A_version_of_the_regions_changes_nothing_in_a_region_that_both_have()
    {
        var change = Assert.Single(Compare(TableOf(Region("A", Found("C10"))), Past(new PastRegion("A", "A", null, [])), All));
        Assert.Equal([ChangeCause.NewData, ChangeCause.OtherOption], change.Causes);
    }

    [Fact]
    public void A_table_that_one_edition_lacks_is_compared_with_nothing()
    {
        Assert.Equal(ChangeKind.New, Assert.Single(Compare(TableOf(Region("A", Found("C10"))), null, ChangeCause.NewData)).Change);
        Assert.Equal(ChangeKind.Gone, Assert.Single(Compare(null, Past(new PastRegion("A", "A", null, [new("C10", "C10", 2, 2)])), ChangeCause.NewData)).Change);
    }

    [Theory]
    [InlineData(0, 0, 0, "Neither edition has a relevant sector agglomeration.")]
    [InlineData(0, 0, 1, "The one relevant sector agglomeration is the same.")]
    [InlineData(0, 0, 102, "All 102 relevant sector agglomerations are the same.")]
    [InlineData(1, 0, 0, "Of the relevant sector agglomerations, one is new, none is gone and none is unchanged.")]
    [InlineData(2, 1, 40, "Of the relevant sector agglomerations, two are new, one is gone and 40 are unchanged.")]
    public void The_summary_counts_in_good_grammar(int added, int gone, int same, string expected)
    {
        AgglomerationChange Change(ChangeKind kind) => new("ES", ActivityKind.Sector, "A", "A", "C10", "C10", kind, 2, 2, 2, 2, []);
        var changes = Enumerable.Repeat(Change(ChangeKind.New), added).Concat(Enumerable.Repeat(Change(ChangeKind.Gone), gone)).Concat(Enumerable.Repeat(Change(ChangeKind.Unchanged), same));
        Assert.Equal(expected, ChangeSentences.Summary(new EditionComparison("x", 2013, [], [.. changes]), ActivityKind.Sector));
    }

    [Fact]
    public void Causes_are_said_in_words()
    {
        Assert.Equal("not known", ChangeSentences.Cause([]));
        Assert.Equal("new data or other thresholds or weights", ChangeSentences.Cause([ChangeCause.NewData, ChangeCause.OtherOption]));
        Assert.Equal("What differs between the two editions: new data and another reference year.", ChangeSentences.Differences(new EditionComparison("x", null, [ChangeCause.NewData, ChangeCause.OtherYear], [])));
        Assert.StartsWith("Nothing that", ChangeSentences.Differences(new EditionComparison("x", null, [], [])), StringComparison.Ordinal);
    }

    private static IReadOnlyList<AgglomerationChange> Compare(AgglomerationTable? now, PastTable? before, params ChangeCause[] differences) =>
        [.. AgglomerationComparer.Compare("ES", ActivityKind.Sector, now, before, differences)];

    private static PastTable Past(params PastRegion[] regions) => new(2013, "sbs_r_nuts06_r2", 2013, regions);
}
