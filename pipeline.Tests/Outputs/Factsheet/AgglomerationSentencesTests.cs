using Factsheets.Indicators;
using Factsheets.Outputs.Factsheet;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class AgglomerationSentencesTests
{
    [Theory]
    [InlineData(102, 9, "Spain has 102 relevant sector agglomerations and 9 relevant ecosystem agglomerations.")]
    [InlineData(1, null, "Spain has one relevant sector agglomeration.")]
    [InlineData(null, 0, "Spain has no relevant ecosystem agglomeration.")]
    public void Totals_name_what_could_be_counted(int? sectors, int? ecosystems, string sentence) =>
        Assert.Equal(sentence, AgglomerationSentences.Totals("Spain", sectors, ecosystems));

    [Fact]
    public void All_some_one_or_none_of_the_regions()
    {
        var (one, two, none) = (Region("A", Found("C10")), Region("B", Found("C10"), Found("C11")), Region("Z"));
        Assert.Equal("Both regions have at least one; B has the most (2).", AgglomerationSentences.Regions(TableOf(one, two)));
        Assert.Equal("Two of the three regions have at least one; B has the most (2).", AgglomerationSentences.Regions(TableOf(one, two, none)));
        Assert.Equal("One of the two regions has at least one.", AgglomerationSentences.Regions(TableOf(one, none)));
        Assert.Equal("None of the two regions has one.", AgglomerationSentences.Regions(TableOf(none, none)));
        Assert.Equal("The only region with figures has none.", AgglomerationSentences.Regions(TableOf(none)));
        Assert.Equal("The only region with figures has at least one.", AgglomerationSentences.Regions(TableOf(one)));
    }

    [Fact]
    public void Ties_for_the_most_are_named_together()
    {
        var regions = new[] { "A", "B", "C", "D" }.Select(name => Region(name, Found("C10"), Found("C11"))).ToArray();
        var small = Region("S", Found("C10"));
        Assert.Equal("All three regions have at least one; A and B have the most (2 each).", AgglomerationSentences.Regions(TableOf([.. regions.Take(2), small])));
        Assert.Equal("All five regions have at least one; four regions have the most (2 each).", AgglomerationSentences.Regions(TableOf([.. regions, small])));
        Assert.Equal("All four regions have at least one, each two.", AgglomerationSentences.Regions(TableOf(regions)));
    }

    [Fact]
    public void Regions_of_which_nothing_is_known_are_named_and_not_counted()
    {
        var unknown = Region("Ceuta") with { Reason = "confidential" };
        Assert.Equal("The only region with figures has none. Nothing can be said of Ceuta.", AgglomerationSentences.Regions(TableOf(Region("A"), unknown)));
        Assert.Equal(
            "Both regions with figures have at least one, each one. Nothing can be said of Ceuta.",
            AgglomerationSentences.Regions(TableOf(Region("A", Found("C10")), Region("B", Found("C10")), unknown)));
        Assert.Equal("No region has figures in the year.", AgglomerationSentences.Regions(TableOf(unknown)));
    }

    [Fact]
    public void What_recurs_is_named_with_its_number_of_regions()
    {
        var table = TableOf(Region("A", Found("C10"), Found("C11")), Region("B", Found("C10"), Found("C11")), Region("C", Found("C10")));
        Assert.Equal("C10 (in 3 regions) and C11 (2) recur most.", AgglomerationSentences.Recurring(table));
        Assert.Equal("C10 (in 2 regions) recurs most.", AgglomerationSentences.Recurring(TableOf(Region("A", Found("C10")), Region("B", Found("C10")))));
        Assert.Null(AgglomerationSentences.Recurring(TableOf(Region("A", Found("C10")))));
    }

    [Fact]
    public void What_is_likely_carries_a_sign_what_is_certain_does_not_and_what_is_withheld_is_a_class_in_words()
    {
        var table = TableOf();
        Assert.Equal("LQ\u00A02.00 · 3.0\u00A0%", AgglomerationSentences.Values(Found("C10"), table));
        Assert.Equal("LQ\u00A02.00 · 3.0\u00A0%", AgglomerationSentences.Values(Estimated("C10", Evidence.Certain), table));
        Assert.Equal("≈\u00A0LQ\u00A02.00 · 3.0\u00A0%", AgglomerationSentences.Values(Estimated("C10", Evidence.Likely), table));
        Assert.Equal("LQ above 1.5, withheld", AgglomerationSentences.Values(Estimated("C10", Evidence.Certain, isWithheld: true), table));
        Assert.Equal("LQ likely above 1.5, withheld", AgglomerationSentences.Values(Estimated("C10", Evidence.Likely, isWithheld: true), table));
    }

    [Fact]
    public void The_hover_says_how_an_estimate_was_made_and_nothing_of_a_withheld_level()
    {
        Assert.Equal(
            "sbs_r_nuts06_r2, 2014: not published, estimated from the figure of 2013, quality C, LQ between 1.31 and 2.40; 100 people, LQ of the country 1.20",
            AgglomerationSentences.Trace(Estimated("C10", Evidence.Likely), TableOf()));
        Assert.Equal(
            "sbs_r_nuts06_r2, 2014: not published, estimated from the figure of 2013, quality C; confidential, figure withheld, LQ of the country 1.20",
            AgglomerationSentences.Trace(Estimated("C10", Evidence.Certain, isWithheld: true), TableOf()));
    }

    [Fact]
    public void Certain_ones_are_part_of_the_count_and_likely_ones_stand_beside_it()
    {
        var table = TableOf(
            Region("A", Found("C10"), Estimated("C11", Evidence.Certain)) with { Likely = [Estimated("C12", Evidence.Likely)] },
            Region("B") with { Likely = [Estimated("C13", Evidence.Likely, isWithheld: true)] });

        Assert.Equal((2, 2), (table.Total, table.LikelyTotal));
        Assert.Equal(
            "One of the 2 rests on figures that are not published: bounds put it above both thresholds all the same. " +
            "Estimates make two more sector agglomerations likely (C12 in A and C13 in B); they stand beside the count, never in it.",
            AgglomerationSentences.Estimated(table, "sector"));
        Assert.Null(AgglomerationSentences.Estimated(TableOf(Region("A", Found("C10"))), "sector"));
    }

    [Fact]
    public void Likely_ones_take_free_columns_or_all_stand_in_a_row_below()
    {
        var region = Region("A", Found("C10"), Found("C11")) with { Likely = [Estimated("C12", Evidence.Likely), Estimated("C13", Evidence.Likely)] };

        Assert.Equal(["C10", "C11", "C12", "C13"], region.InColumns(4).Select(found => found.Code));
        Assert.Empty(region.Below(4));
        Assert.Equal(["C10", "C11"], region.InColumns(3).Select(found => found.Code));
        Assert.Equal(["C12", "C13"], region.Below(3).Select(found => found.Code));
        Assert.Equal(["C10"], region.InColumns(1).Select(found => found.Code));
    }

    [Fact]
    public void Country_wide_ones_are_counted()
    {
        var (own, wide) = (Found("C10"), Found("N78", isCountryWide: true));
        Assert.StartsWith("None is country-wide", AgglomerationSentences.CountryWide(TableOf(Region("A", own)), "Spain"), StringComparison.Ordinal);
        Assert.StartsWith("One of the two agglomerations is country-wide: Spain", AgglomerationSentences.CountryWide(TableOf(Region("A", own, wide)), "Spain"), StringComparison.Ordinal);
        Assert.StartsWith("Two of the three agglomerations are country-wide", AgglomerationSentences.CountryWide(TableOf(Region("A", own, wide, wide)), "Spain"), StringComparison.Ordinal);
        Assert.StartsWith("All agglomerations are country-wide", AgglomerationSentences.CountryWide(TableOf(Region("A", wide, wide)), "Spain"), StringComparison.Ordinal);
        Assert.StartsWith("The agglomeration is country-wide", AgglomerationSentences.CountryWide(TableOf(Region("A", wide)), "Spain"), StringComparison.Ordinal);
        Assert.Null(AgglomerationSentences.CountryWide(TableOf(Region("A")), "Spain"));
    }

    [Fact]
    public void The_title_says_what_the_table_shows()
    {
        var (a, b) = (Region("A", Found("C10")), Region("B", Found("C10"), Found("C11")));
        Assert.Equal("No region has a relevant agglomeration", AgglomerationSentences.Title(TableOf(Region("A"))));
        Assert.Equal("A is the only region with a relevant agglomeration", AgglomerationSentences.Title(TableOf(a, Region("Z"))));
        Assert.Equal("C10 recurs most, in two of three regions", AgglomerationSentences.Title(TableOf(a, b, Region("Z"))));
        Assert.Equal("Two agglomerations in two of two regions", AgglomerationSentences.Title(TableOf(a, Region("B", Found("C11")))));
    }

    [Fact]
    public void What_the_source_does_not_cover_is_named_and_is_no_zero()
    {
        var table = TableOf(Region("A"));
        Assert.Equal("All 10 ecosystems could be looked at.", AgglomerationSentences.Coverage(table, "ecosystems"));
        Assert.Equal(
            "10 of 11 ecosystems could be looked at. Health could not: its absence from the table is not a zero.",
            AgglomerationSentences.Coverage(table with { KindsNotCovered = ["Health"] }, "ecosystems"));
        Assert.Equal(
            "10 of 12 ecosystems could be looked at. Health and Agri-food could not: their absence from the table is not a zero.",
            AgglomerationSentences.Coverage(table with { KindsNotCovered = ["Health", "Agri-food"] }, "ecosystems"));
    }

    [Fact]
    public void The_hover_gives_source_year_status_and_people() => Assert.Equal(
        "sbs_r_nuts06_r2, 2014: flag p; 100 people, LQ of the country 1.20",
        AgglomerationSentences.Trace(Found("C10") with { ObsFlag = "p" }, TableOf()));
}
