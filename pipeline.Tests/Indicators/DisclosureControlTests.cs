using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class DisclosureControlTests
{
    [Fact]
    public void A_small_confidential_cell_is_withheld_and_keeps_its_class()
    {
        var row = Row(Of("ES11 C10 2014 : c", "ES11 C11 2014 : c", "ES12 C10 2014 : c", "ES12 C11 2014 : c"), "ES11", "C10");

        Assert.Equal((null, null, null, null, IndicatorReason.Withheld), (row.Persons, row.Share, row.LocationQuotient, row.Bounds, row.Reason!.Value));
        Assert.Equal((CellStatus.Estimated, true), (row.Status, row.IsAgglomeration is not null));
        Assert.Null(row.Rank);
    }

    [Fact]
    public void A_cell_that_is_not_marked_confidential_is_shown_with_its_bounds()
    {
        var row = Row(Of("ES11 C10 2014 :", "ES11 C11 2014 :", "ES12 C10 2014 :", "ES12 C11 2014 :"), "ES11", "C10");

        Assert.Null(row.Withheld);
        Assert.NotNull(row.Persons);
        Assert.Equal((0, 300), (row.Estimate!.Value.Lower, row.Estimate.Value.Upper));
    }

    [Fact]
    public void What_would_give_a_withheld_cell_back_by_subtraction_is_withheld_with_it()
    {
        var rows = Of("ES11 C10 2014 : c", "ES11 C11 2014 :", "ES12 C10 2014 :", "ES12 C11 2014 :");

        Assert.All(new[] { ("ES11", "C10"), ("ES11", "C11"), ("ES12", "C10"), ("ES12", "C11") }, cell => Assert.NotNull(Row(rows, cell.Item1, cell.Item2).Withheld));
    }

    [Fact]
    public void The_option_shows_everything()
    {
        var rows = Of(new FactsheetOptions { DisclosureControl = false }, "ES11 C10 2014 : c", "ES11 C11 2014 : c", "ES12 C10 2014 : c", "ES12 C11 2014 : c");

        Assert.All(rows, row => Assert.Null(row.Withheld));
        Assert.NotNull(Row(rows, "ES11", "C10").Persons);
    }

    [Fact]
    public void Ranks_have_no_gap_where_a_figure_is_withheld()
    {
        var rows = Of("ES11 C10 2014 : c", "ES11 C11 2014 : c", "ES12 C10 2014 : c", "ES12 C11 2014 : c");

        Assert.All(
            rows.Where(row => row.Rank is not null).GroupBy(row => row.Region.Code),
            region => Assert.Equal(Enumerable.Range(1, region.Count()), region.Select(row => row.Rank!.Value).Order()));
    }

    private static RegionSectorRow Row(IReadOnlyList<RegionSectorRow> rows, string region, string sector) => rows.Single(row => row.Region.Code == region && row.SectorCode == sector);

    private static IReadOnlyList<RegionSectorRow> Of(params string[] hidden) => Of(new FactsheetOptions(), hidden);

    /// <summary>Two regions of which section C is published, C12 as well, and C10 and C11 as given.</summary>
    private static IReadOnlyList<RegionSectorRow> Of(FactsheetOptions options, params string[] hidden)
    {
        var source = TestSources.Of(
            TestSources.Entry("sbs", universe: ["C"]),
            [
                "EU27_2020 C 2014 100000", "EU27_2020 C10 2014 20000", "EU27_2020 C11 2014 10000", "EU27_2020 C12 2014 5000",
                "ES C 2014 1000", "ES C10 2014 300", "ES C11 2014 300", "ES C12 2014 400",
                "ES11 C 2014 500", "ES11 C12 2014 200", "ES12 C 2014 500", "ES12 C12 2014 200", .. hidden,
            ]);
        var sources = new EmploymentSources(new[] { source }.ToLookup(each => each.Entry.Role), []);
        return IndicatorSet.Compute(sources, options with { Year = 2014, NutsVersion = 2013 }, ReportingRegionTable.Default).RegionSectors;
    }
}
