using Factsheets.Classifications;
using Factsheets.Outputs.Maps;

namespace Factsheets.Tests.Outputs.Maps;

public sealed class MapDrawerTests
{
    [Fact]
    public void Every_country_with_reporting_regions_has_a_map_of_a_size_that_a_page_holds()
    {
        foreach (var country in ReportingRegionTable.Default.In(NutsVersion.Nuts2021).Where(region => region.Code != "VA").GroupBy(region => region.Country))
        {
            var regions = country.Select(region => MappedRegion.Of(region.Code, region.Name, 1, null, NutsVersion.Nuts2021, RegionOutlines.Bundled)).ToList();
            var drawing = MapDrawer.Draw(country.Key, regions, RegionOutlines.Bundled);
            Assert.NotNull(drawing);
            Assert.InRange(drawing.Height, 0.6 * MapDrawing.Width, 1.2 * MapDrawing.Width);
            Assert.Equal(regions.Select(region => region.RegionCode).Order(), drawing.Regions.Concat(drawing.Insets).Select(shape => shape.Code).Order());
            Assert.All(drawing.Regions, shape => Assert.True(shape.Path.Length > 0 || shape.IsDot, shape.Code));
            Assert.True(drawing.Regions.Concat(drawing.Neighbours).Concat(drawing.Insets).Sum(shape => shape.Path.Length) < 120_000, country.Key);
        }
    }

    [Theory]
    [InlineData("ES", "ES63")]
    [InlineData("ES", "ES64")]
    public void What_is_too_small_to_see_gets_a_dot(string country, string code)
    {
        var regions = ReportingRegionTable.Default.Of(country, NutsVersion.Nuts2021).Select(region => MappedRegion.Of(region.Code, region.Name, 1, null, NutsVersion.Nuts2021, RegionOutlines.Bundled)).ToList();
        Assert.True(MapDrawer.Draw(country, regions, RegionOutlines.Bundled)!.Regions.Single(shape => shape.Code == code).IsDot);
    }

    [Fact]
    public void A_country_none_of_whose_regions_can_be_drawn_is_drawn_as_a_whole()
    {
        var drawing = MapDrawer.Draw("IE", [MappedRegion.Of("IE02", "Southern", 1, null, NutsVersion.Nuts2013, RegionOutlines.Bundled)], RegionOutlines.Bundled);
        Assert.NotEmpty(drawing!.Ground);
        Assert.Empty(drawing.Regions);
    }

    [Fact]
    public void Without_any_outline_there_is_no_map() =>
        Assert.Null(MapDrawer.Draw("XX", [MappedRegion.Of("XX11", "Nowhere", 1, null, NutsVersion.Nuts2021, RegionOutlines.Bundled)], RegionOutlines.Bundled));

    [Fact]
    public void Numbers_of_the_large_regions_of_Spain_stand_inside_them()
    {
        var regions = ReportingRegionTable.Default.Of("ES", NutsVersion.Nuts2021).Select(region => MappedRegion.Of(region.Code, region.Name, 1, null, NutsVersion.Nuts2021, RegionOutlines.Bundled)).ToList();
        var drawing = MapDrawer.Draw("ES", regions, RegionOutlines.Bundled)!;
        Assert.All(["ES11", "ES24", "ES41", "ES42", "ES61"], code => Assert.True(drawing.Regions.Single(shape => shape.Code == code).HoldsNumber));
        Assert.Contains(drawing.Neighbours, shape => shape.Code == "PT" && shape.HoldsName);
    }
}
