using Factsheets.Classifications;
using Factsheets.Clusters;
using Factsheets.Extracts.Registry;

namespace Factsheets.Tests.Clusters;

public sealed class RegionNamesTests
{
    [Theory]
    [InlineData("DE", "Bayern", "DE2")]
    [InlineData("DE", "NORDRHEIN WESTFALEN", "DEA")]
    [InlineData("ES", "Principado de Asturias", "ES12")]
    [InlineData("ES", "pais vasco", "ES21")]
    [InlineData("BG", "Югозападен", "BG41")]
    [InlineData("FR", "Bayern", null)]
    [InlineData("DE", "Bayern und Hessen", null)]
    [InlineData("DE", "", null)]
    [InlineData("DE", null, null)]
    public void A_name_is_that_of_the_highest_region_of_the_country_which_has_it(string country, string? cell, string? expected) =>
        Assert.Equal(expected, RegionNames.Find(country, cell));

    [Fact]
    public void Every_national_name_leads_to_its_region_or_to_none()
    {
        var wrong = NutsRegions.In(NutsVersion.Nuts2021).Where(region => region.Level is 1 or 2 && !NutsCode.Parse(region.Code).IsExtraRegio)
            .Where(region => RegionNames.Find(region.Country, region.Name) is { } code && !region.Code.StartsWith(code, StringComparison.Ordinal))
            .Select(region => region.Code);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Bayern", "DE2", PlacedByWords.Code)]
    [InlineData("DE7 - Hessen", "DE7", PlacedByWords.Code)]
    [InlineData("the south", "DE3", PlacedByWords.Gazetteer)]
    public void An_organisation_is_placed_by_the_name_of_its_region_before_its_city(string region, string expected, string placedBy)
    {
        var placement = new ClusterPlacer(ReportingRegionTable.Default, HandPlacements.None, municipalities: null)
            .Place(new ClusterRecord("DE", "X", "Berlin", region, EcosystemSet.None, false, null, null, null, null, null, null, null, null, null, null));
        Assert.Equal((expected, placedBy), (placement.RegionCode, placement.PlacedBy));
    }
}
