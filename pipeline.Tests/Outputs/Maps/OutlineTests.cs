using Factsheets.Classifications;
using Factsheets.Outputs.Maps;

namespace Factsheets.Tests.Outputs.Maps;

public sealed class OutlineTests
{
    // Two squares that share a border with a bend, and a third point where a neighbour touches it.
    private static readonly MapPoint[] West = [new(0, 0), new(10, 0), new(10.2, 3), new(9.9, 6), new(10, 10), new(0, 10)];
    private static readonly MapPoint[] East = [new(10, 0), new(20, 0), new(20, 10), new(10, 10), new(9.9, 6), new(10.2, 3)];

    [Fact]
    public void Every_reporting_region_of_2021_is_drawn_by_an_outline_or_a_dot()
    {
        var missing = ReportingRegionTable.Default.In(NutsVersion.Nuts2021)
            .Where(region => MappedRegion.Of(region.Code, region.Name, 1, null, NutsVersion.Nuts2021, RegionOutlines.Bundled).Drawing == RegionDrawing.NotDrawn)
            .Select(region => region.Code);
        Assert.Equal(["VA"], missing);
    }

    [Fact]
    public void All_203_reporting_regions_of_the_EU_have_an_outline()
    {
        var regions = ReportingRegionTable.Default.In(NutsVersion.Nuts2021).Where(region => Countries.Find(region.Country)!.IsEu27).ToList();
        Assert.Equal(203, regions.Count);
        Assert.All(regions, region => Assert.NotNull(RegionOutlines.Bundled.Find(region.Code)));
    }

    [Theory]
    [InlineData("ES30", NutsVersion.Nuts2013, "ES30")]
    [InlineData("FRA1", NutsVersion.Nuts2013, "FRY1")]
    [InlineData("PL12", NutsVersion.Nuts2013, "PL91,PL92")]
    [InlineData("HU10", NutsVersion.Nuts2013, "HU11,HU12")]
    [InlineData("LT00", NutsVersion.Nuts2013, "LT01,LT02")]
    [InlineData("SE11", NutsVersion.Nuts2016, "SE11")]
    [InlineData("ES30", NutsVersion.Nuts2024, "ES30")]
    [InlineData("ITH4", NutsVersion.Nuts2013, "ITH4")]
    [InlineData("IE02", NutsVersion.Nuts2013, "")]
    [InlineData("UA", NutsVersion.Nuts2013, "UA")]
    [InlineData("XX99", NutsVersion.Nuts2013, "")]
    public void A_region_of_another_version_is_drawn_by_the_outlines_of_the_same_territory(string code, NutsVersion version, string expected) =>
        Assert.Equal(expected, string.Join(',', OutlineCodes.Of(code, version, RegionOutlines.Bundled)));

    [Fact]
    public void Overseas_regions_stand_in_boxes() =>
        Assert.All(["FRY1", "FRY5", "PT20", "PT30", "ES70"], code => Assert.Equal(RegionDrawing.Inset, MappedRegion.Of(code, code, 1, null, NutsVersion.Nuts2021, RegionOutlines.Bundled).Drawing));

    [Fact]
    public void Neighbours_keep_one_border_after_simplification()
    {
        var simplifier = new OutlineSimplifier([West, East], tolerance: 0.5);
        var west = simplifier.Simplify(West);
        var east = simplifier.Simplify(East);
        Assert.Equal([new(0, 0), new(10, 0), new(10, 10), new(0, 10)], west);
        Assert.Equal([new(10, 0), new(20, 0), new(20, 10), new(10, 10)], east);
        Assert.Equal(6, new OutlineSimplifier([West, East], tolerance: 0.05).Simplify(West).Count);
    }

    [Fact]
    public void The_direction_of_a_ring_does_not_change_what_is_kept()
    {
        foreach (var ring in RegionOutlines.Bundled.Find("ES11")!.InEurope)
        {
            MapPoint[] back = [.. ring.Reverse()];
            var there = new OutlineSimplifier([ring, back], 2000).Simplify(ring);
            Assert.Equal(there.Order(ByPlace), new OutlineSimplifier([ring, back], 2000).Simplify(back).Order(ByPlace));
        }
    }

    [Fact]
    public void Joined_outlines_lose_the_border_between_them()
    {
        GeoPoint[] west = [new(0, 0), new(1, 0), new(1, 1), new(0, 1)];
        GeoPoint[] east = [new(1, 0), new(2, 0), new(2, 1), new(1, 1)];
        var ring = Assert.Single(OutlineUnion.Of([west, east]));
        Assert.Equal(6, ring.Count);
        Assert.Equal(6, ring.Distinct().Count());
    }

    [Fact]
    public void Poland_in_2013_has_one_ring_where_the_capital_region_was_split_later()
    {
        var region = MappedRegion.Of("PL12", "Mazowieckie", 4, null, NutsVersion.Nuts2013, RegionOutlines.Bundled);
        var joined = OutlineUnion.Of([.. region.OutlineCodes.SelectMany(code => RegionOutlines.Bundled.Find(code)!.Rings)]);
        Assert.Single(joined, ring => ring.Count > 20);
    }

    [Fact]
    public void A_ring_is_cut_at_the_edges_of_the_drawing()
    {
        var cut = RectangleClip.Cut([new(-50, -50), new(50, -50), new(50, 50), new(-50, 50)], 100, 100);
        Assert.All(cut, point => Assert.True(point.X >= -4 && point.Y >= -4));
        Assert.Contains(new MapPoint(-4, -4), cut);
        Assert.Empty(RectangleClip.Cut([new(200, 200), new(210, 200), new(210, 210)], 100, 100));
    }

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(30, 4, false)]
    public void A_text_stands_in_the_room_there_is(double width, double height, bool fits)
    {
        // An L whose long arm lies below: the middle of its box is outside.
        MapPoint[] ring = [new(0, 0), new(4, 0), new(4, 16), new(20, 16), new(20, 20), new(0, 20)];
        var (place, room) = LabelPlace.Find([ring], width, height)!.Value;
        Assert.Equal(fits, room >= 1);
        Assert.True(place.X < 4 || place.Y > 16);
    }

    [Fact]
    public void Paths_are_relative_and_short() =>
        Assert.Equal("M0 0l10.5 0 0-.5z", SvgPath.Of([[new(0.01, 0), new(10.5, 0), new(10.51, 0.04), new(10.5, -0.5)], [new(1, 1), new(1, 1.01)]]));

    private static readonly Comparer<MapPoint> ByPlace = Comparer<MapPoint>.Create((one, other) => (one.X, one.Y).CompareTo((other.X, other.Y)));
}
