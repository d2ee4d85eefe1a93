using Factsheets.Employment.Estimation;
using Factsheets.Outputs.Factsheet;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class HeadAndMethodSentencesTests
{
    [Fact]
    public void The_years_name_the_other_year_of_the_EU27_and_that_of_the_regions()
    {
        Assert.Equal("2022 (EU27: 2018); regions: 2014", HeadSentences.Years(Spain()));
        Assert.Equal("2022", HeadSentences.Years(Empty() with { Employment = Figure() with { EuYear = 2022 } }));
        Assert.Null(HeadSentences.Years(Empty()));
    }

    [Fact]
    public void The_deck_promises_what_the_factsheet_has()
    {
        Assert.Equal("What people work in, and where in the country industries concentrate, measured against the EU27.", HeadSentences.Deck(Spain()));
        Assert.Equal("What people work in, measured against the EU27.", HeadSentences.Deck(Spain() with { SectorAgglomerations = null }));
        Assert.Equal("Where in the country industries concentrate, measured against the EU27.", HeadSentences.Deck(Spain() with { Employment = null }));
        Assert.Equal("The country’s cluster organisations and cluster policy.", HeadSentences.Deck(SampleLandscape.France()));
        Assert.Equal("What people work in, measured against the EU27; the country’s cluster organisations.", HeadSentences.Deck(SampleLandscape.France() with { Employment = Figure(), Policy = null }));
        Assert.StartsWith("Industrial ecosystems and clusters: no source", HeadSentences.Deck(Empty()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_context_of_employment_leaves_out_an_unknown_total()
    {
        Assert.StartsWith("87\u00A0% of all employment", HeadSentences.EmploymentContext(Figure()), StringComparison.Ordinal);
        Assert.StartsWith("Ecosystems overlap", HeadSentences.EmploymentContext(Figure() with { TotalEmploymentPersons = null }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_followers_of_the_leader_are_named()
    {
        var (a, b) = (Share("A", 5, 4), Share("B", 3, 3));
        Assert.Equal("EU27: 4.0\u00A0%", HeadSentences.LeaderContext(a, Figure(a)));
        Assert.Equal("EU27: 4.0\u00A0%. B follows", HeadSentences.LeaderContext(a, Figure(a, b)));
        Assert.Equal("EU27: not known. B and C follow", HeadSentences.LeaderContext(a with { EuSharePct = null }, Figure(a with { EuSharePct = null }, b, Share("C", 2, 2))));
    }

    [Fact]
    public void The_context_of_regions_counts_by_kind()
    {
        var sheet = Empty() with { SectorAgglomerations = TableOf(Region("A", Found("C10"))), EcosystemAgglomerations = TableOf(Region("A")) };
        Assert.Equal("1 in sectors, in one region; none in ecosystems", HeadSentences.RegionContext(sheet));
    }

    [Fact]
    public void The_annex_says_how_much_is_published()
    {
        Assert.Equal("87.0\u00A0% of the cells of the regions are published", MethodSentences.CellsTitle(Spain().Method));
        Assert.Equal("No cell is in the sources", MethodSentences.CellsTitle(Empty().Method));
    }

    [Fact]
    public void The_annex_defines_the_location_quotient_with_the_universe_and_thresholds()
    {
        Assert.EndsWith("its share in the EU27.", MethodSentences.LocationQuotient(null), StringComparison.Ordinal);
        Assert.EndsWith("NUTS 2013. An agglomeration has an LQ over 1.5, a relevant one also a share of at least 1\u00A0%.", MethodSentences.LocationQuotient(TableOf()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_annex_lists_sums_of_weights_and_missing_references()
    {
        Assert.EndsWith("the weights of 2 divisions add to another sum than 1: C25 1.12, J62 1.35.", MethodSentences.Weights(Spain().Method), StringComparison.Ordinal);
        Assert.EndsWith("The weights of every division add to 1.", MethodSentences.Weights(Empty().Method), StringComparison.Ordinal);
        Assert.EndsWith("B06, B07, B09, C12, C19, H50 and H51.", MethodSentences.WithoutReference(Spain().Method), StringComparison.Ordinal);
        Assert.StartsWith("Every sector", MethodSentences.WithoutReference(Spain().Method with { SectorsWithoutReference = [] }), StringComparison.Ordinal);
        Assert.Null(MethodSentences.WithoutReference(Empty().Method));
    }

    [Fact]
    public void A_scale_just_holds_the_largest_share_and_ticks_at_round_values()
    {
        var scale = new PairedBarScale(Figure(), barLength: 440, differenceLength: 58);
        Assert.Equal([0, 5, 10, 15], scale.Ticks);
        Assert.Equal(440, scale.Bar(18.5182), 0.1);
        Assert.Equal(58, scale.Difference(-3.4194), 0.1);
        Assert.Equal([0], new PairedBarScale(Figure(Share("A", 0, 0)), 440, 58).Ticks);
    }

    [Fact]
    public void Estimated_cells_stand_beside_published_ones_in_the_coverage()
    {
        var method = Spain().Method with { RegionCells = [new("published", 90), new("estimated", 2), new("estimated_withheld", 6), new("not_published", 2)] };

        Assert.Equal("90.0\u00A0% of the cells of the regions are published, 8.0\u00A0% are estimated", MethodSentences.CellsTitle(method));
        Assert.Equal("Coverage: 90.0\u00A0% of the cells published, 8.0\u00A0% estimated", AgglomerationSentences.CellCoverage(method));
    }

    [Fact]
    public void Margin_conflicts_name_region_section_and_amount_and_the_rest_is_counted()
    {
        var below = new MarginConflict("ES", 2014, "ES13", "C", "activities", -1200);
        var above = new MarginConflict("ES", 2014, "ES1", "G46", "regions", 30);
        var method = Spain().Method with { MarginConflicts = [below, above, .. Enumerable.Repeat(below, 20)] };

        var sentences = MethodSentences.Conflicts(method);

        Assert.Equal("ES13, C, 2014: the published divisions hold 1,200 persons more than their published sum.", sentences[0]);
        Assert.Equal("ES1, G46, 2014: the published regions leave over 30 persons of their published sum that nothing can hold.", sentences[1]);
        Assert.Equal((21, "2 more stand in data-quality.json."), (sentences.Count, sentences[^1]));
    }

    [Fact]
    public void Nothing_is_said_of_estimates_where_nothing_is_estimated()
    {
        Assert.Empty(MethodSentences.Estimates(Spain().Method));
        Assert.Contains(MethodSentences.Estimates(Spain().Method with { IsEstimated = true, IsControlled = true }), text => text.Contains("withheld", StringComparison.Ordinal));
        Assert.DoesNotContain(MethodSentences.Estimates(Spain().Method with { IsEstimated = true }), text => text.Contains("withheld", StringComparison.Ordinal));
    }
}
