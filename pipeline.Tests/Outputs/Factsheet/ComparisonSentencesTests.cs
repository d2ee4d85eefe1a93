using Factsheets.Classifications;
using Factsheets.Outputs.Factsheet;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class ComparisonSentencesTests
{
    private static readonly CountryTotal Own = new("ES", "Spain", 9, 19);

    [Fact]
    public void The_sectors_with_the_largest_weighted_employment_carry_an_ecosystem()
    {
        // asmr2022: all of C13, C14 and C15 is textile, none of I55.
        Agglomeration Sector(string code, double persons) => Found(code) with { EmploymentPersons = persons };
        var sectors = TableOf(Region("A", Sector("C13", 100), Sector("C14", 300), Sector("C15", 200), Sector("I55", 900)));
        var ecosystems = TableOf(Region("A", Found("textile") with { EmploymentPersons = 800 }, Found("health") with { EmploymentPersons = 10 }));
        var linked = CarryingSectors.Link(ecosystems, sectors, EcosystemWeights.Of("asmr2022")).Regions[0].Agglomerations;
        var weight = EcosystemWeights.Of("asmr2022").Weight("textile", "C14");
        Assert.Equal(["C14", "C15", "C13"], linked[0].CarriedBy.Select(sector => sector.SectorCode));
        Assert.Equal(300 * weight, linked[0].CarriedBy[0].ContributionPersons, 1e-9);
        Assert.Equal(100 * 300 * weight / 800, linked[0].CarriedBy[0].ContributionPct, 1e-9);
        Assert.Empty(linked[1].CarriedBy);
    }

    [Fact]
    public void Links_name_regions_and_sectors_and_those_without_a_sector()
    {
        Assert.Empty(ComparisonSentences.Links(TableOf(Region("A"))));
        Assert.Null(ComparisonSentences.LinksLead(TableOf(Region("A"))));
        Assert.StartsWith("“Carried by” names the sectors of Table 1", ComparisonSentences.LinksLead(TableOf(Region("A", Carried("Tourism", "I55")))), StringComparison.Ordinal);
        Assert.Equal(["Tourism in A is carried by accommodation (I55)."], ComparisonSentences.Links(TableOf(Region("A", Carried("Tourism", "I55")))));
        Assert.Equal(
            ["Tourism in A and B is carried by accommodation (I55) and travel (N79).", "No relevant sector agglomeration stands behind Health in C."],
            ComparisonSentences.Links(TableOf(Region("A", Carried("Tourism", "I55", "N79")), Region("B", Carried("Tourism", "I55", "N79")), Region("C", Carried("Health")))));
        Assert.Equal(
            ["Tourism in four regions is carried by accommodation (I55)."],
            ComparisonSentences.Links(TableOf([.. "ABCD".Select(name => Region(name.ToString(), Carried("Tourism", "I55")))])));
    }

    [Theory]
    [InlineData(5, "One more link stands in the table, under the ecosystem.")]
    [InlineData(6, "Two more links stand in the table, under the ecosystem.")]
    public void Only_the_first_links_are_in_the_text(int count, string last)
    {
        var links = ComparisonSentences.Links(TableOf([.. Enumerable.Range(0, count).Select(i => Region($"R{i}", Carried($"E{i}", "I55")))]));
        Assert.Equal(5, links.Count);
        Assert.Equal(last, links[^1]);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("15", "Spain has nine in 19 regions. A (15 in 20 regions), the only other country with regional figures, has more.")]
    [InlineData("9", "Spain has nine in 19 regions. A (9 in 20 regions), the only other country with regional figures, has as many.")]
    [InlineData("0", "Spain has nine in 19 regions. A (0 in 20 regions), the only other country with regional figures, has fewer.")]
    [InlineData("8,3", "Spain has nine in 19 regions. None of the two other countries with regional figures has as many; A (8 in 20 regions) comes next.")]
    [InlineData("9,3", "Spain has nine in 19 regions. None of the two other countries with regional figures has more; A (9 in 20 regions) has as many.")]
    [InlineData("9,9", "Spain has nine in 19 regions. None of the two other countries with regional figures has more; A (9 in 20 regions) and B (9 in 20 regions) have as many.")]
    [InlineData("15,5", "Spain has nine in 19 regions. A (15 in 20 regions) has more, one has fewer.")]
    [InlineData("15,20,5,4", "Spain has nine in 19 regions. B (20 in 20 regions) and A (15 in 20 regions) have more, two have fewer.")]
    [InlineData("15,20,12,10,1", "Spain has nine in 19 regions. Four of the five other countries with regional figures have more, B (20 in 20 regions), A (15 in 20 regions) and C (12 in 20 regions) the most.")]
    public void The_total_is_set_beside_the_largest_of_the_others(string others, string? expected)
    {
        CountryTotal[] totals = [Own, .. others.Split(',', StringSplitOptions.RemoveEmptyEntries).Select((total, i) => new CountryTotal(((char)('A' + i)).ToString(), ((char)('A' + i)).ToString(), int.Parse(total, System.Globalization.CultureInfo.InvariantCulture), 20))];
        Assert.Equal(expected, ComparisonSentences.Countries(totals, "ES"));
    }

    [Fact]
    public void Countries_that_do_not_compare_are_left_out_and_named()
    {
        CountryTotal[] totals = [Own, new("FR", "France", 40, 14, IsComparable: false), new("IT", "Italy", 8, 20)];
        Assert.Equal(
            "Spain has nine in 19 regions. Italy (8 in 20 regions), the only other country whose regional figures compare, has fewer. " +
            "France stays out of comparisons: the source departs too much from the labour force survey there, because jobs are booked at the seat of the enterprise or people commute.",
            ComparisonSentences.Countries(totals, "ES"));
        Assert.Equal(["ES", "IT"], ComparisonSentences.Largest(totals, "ES").Select(total => total.CountryCode));
        Assert.Null(ComparisonSentences.Countries(totals, "FR"));
        Assert.Null(ComparisonSentences.Countries([Own, totals[1]], "ES"));
    }

    [Fact]
    public void Small_regions_with_an_agglomeration_are_named_with_what_they_hold_of_the_total()
    {
        var (large, small, none) = (Region("L", Found("health")) with { EmploymentPersons = 1e6 }, Region("S", Found("health")), Region("N"));
        Assert.Null(ComparisonSentences.SmallRegions(TableOf(large, none), 5000));
        Assert.Equal(
            "S counts fewer than 5,000 people in the universe and has one of the 2 ecosystem agglomerations: where there are few sectors, one large employer lifts a location quotient.",
            ComparisonSentences.SmallRegions(TableOf(large, small, none), 5000));
        Assert.StartsWith("S and T count fewer than 5,000 people each in the universe and have two of the 3 ", ComparisonSentences.SmallRegions(TableOf(large, small, Region("T", Found("health"))), 5000), StringComparison.Ordinal);
        Assert.StartsWith("Six regions count fewer", ComparisonSentences.SmallRegions(TableOf([.. "ABCDEF".Select(name => Region(name.ToString(), Found("health")))]), 5000), StringComparison.Ordinal);
    }

    [Fact]
    public void The_citation_names_edition_and_versions_and_leaves_out_what_is_not_known()
    {
        Assert.Equal("Country factsheet Spain, edition 2014-0123456789ab, made with software 0.1.0 and method 1.", CitationSentences.Edition(Spain()));
        Assert.Equal(
            "Data: Eurostat, Employment by A*64 industry, national accounts (nama_10_a64_e), version of 24 Nov 2023, accessed on 1 Dec 2023; Eurostat, SBS data by NUTS 2 regions and NACE Rev. 2 (sbs_r_nuts06_r2).",
            CitationSentences.DataSets(Spain()));
        Assert.Null(CitationSentences.DataSets(Empty()));
    }

    private static Agglomeration Carried(string name, params string[] sectors) =>
        Found(name) with { CarriedBy = [.. sectors.Select(code => new CarryingSector(code, code == "I55" ? "Accommodation" : "Travel", 10, 10))] };
}
