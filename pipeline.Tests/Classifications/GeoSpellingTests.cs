using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class GeoSpellingTests
{
    [Theory]
    [InlineData("GR", "EL")]
    [InlineData("GB", "UK")]
    [InlineData("GR12", "EL12")]
    [InlineData("GR300", "EL300")]
    [InlineData("GRZZ", "ELZZ")]
    [InlineData("GBN0", "UKN0")]
    [InlineData("EL", "EL")]
    [InlineData("UK", "UK")]
    [InlineData("GRD", "GRD")]
    [InlineData("GR1234", "GR1234")]
    [InlineData("GR_X", "GR_X")]
    [InlineData("GBR", "GBR")]
    [InlineData("gr", "gr")]
    [InlineData("TOTAL", "TOTAL")]
    public void Only_codes_of_the_two_countries_change(string code, string expected) => Assert.Equal(expected, GeoSpelling.ToEurostat(code));

    [Fact]
    public void A_region_of_an_older_nuts_is_recognised_as_one_under_its_new_spelling()
    {
        Assert.True(NutsRegions.IsOlderVersion(GeoSpelling.ToEurostat("GR11")));
        Assert.False(NutsRegions.IsOlderVersion(GeoSpelling.ToEurostat("GR30")));
    }

    [Theory]
    [InlineData("geo", true)]
    [InlineData("c_load", true)]
    [InlineData("unit", false)]
    [InlineData("nace_r2", false)]
    public void Only_dimensions_of_places_are_looked_at(string dimension, bool expected) => Assert.Equal(expected, GeoSpelling.IsGeo(dimension));
}
