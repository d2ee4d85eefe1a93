using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class OlderNutsCodesTests
{
    [Theory]
    [InlineData("ITD1", "ITH1")]
    [InlineData("EL11", "EL51")]
    [InlineData("FI13", "FI1D")]
    [InlineData("DE42", "DE40")]
    [InlineData("ITD5", null)]
    [InlineData("SI01", null)]
    [InlineData("UKI1", null)]
    [InlineData("FR9", null)]
    [InlineData("ITH1", null)]
    [InlineData("", null)]
    public void An_older_code_is_a_later_region_only_when_it_lies_in_it_wholly(string older, string? expected) => Assert.Equal(expected, OlderNutsCodes.RegionOf(older));

    [Fact]
    public void A_later_region_knows_the_same_territory_its_parts_and_those_that_cross_it()
    {
        Assert.Equal(("ITD1", null, null), (OlderNutsCodes.SameAs("ITH1"), OlderNutsCodes.SameAs("FI1D"), OlderNutsCodes.SameAs("ITH5")));
        Assert.Equal(["FI13", "FI1A"], OlderNutsCodes.PartsOf("FI1D"));
        Assert.Empty(OlderNutsCodes.PartsOf("ITH1"));
        Assert.Equal(["ITD5"], OlderNutsCodes.OverlapsOf("ITH5"));
        Assert.Empty(OlderNutsCodes.OverlapsOf("ITH1"));
    }

    [Fact]
    public void Every_older_code_is_in_no_list_and_leads_to_regions_of_2013()
    {
        var later = NutsRegions.In(NutsVersion.Nuts2013).Where(region => region.Level is 1 or 2).Select(region => region.Code).ToList();
        var older = later.SelectMany(code => OlderNutsCodes.PartsOf(code).Concat(OlderNutsCodes.OverlapsOf(code)).Concat(OlderNutsCodes.SameAs(code) is { } same ? [same] : [])).ToHashSet(StringComparer.Ordinal);

        Assert.All(older, code => Assert.True(OlderNutsCodes.Contains(code) && NutsRegions.IsOlderVersion(code), code));
        Assert.Equal(36, older.Count);
    }
}
