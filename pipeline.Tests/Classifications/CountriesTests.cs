using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class CountriesTests
{
    [Fact]
    public void The_EU_has_its_27_members_in_ordinal_order() =>
        Assert.Equal(
            "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
            string.Join(' ', Countries.Eu27));

    [Fact]
    public void Codes_are_unique_and_ordered() =>
        Assert.Equal(Countries.All.Select(country => country.Code).Distinct().Order(StringComparer.Ordinal), Countries.All.Select(country => country.Code));

    [Fact]
    public void The_only_aggregate_is_the_EU_of_27()
    {
        var aggregate = Assert.Single(Countries.All, country => country.IsAggregate);
        Assert.Equal(Countries.Eu27Aggregate, aggregate.Code);
        Assert.False(aggregate.IsEu27);
        Assert.Null(aggregate.Iso2Code);
    }

    [Theory]
    [InlineData("EL", "GR", "GRC")]
    [InlineData("UK", "GB", "GBR")]
    [InlineData("FR", "FR", "FRA")]
    [InlineData("XK", null, null)]
    public void ISO_codes_differ_for_Greece_and_the_United_Kingdom_and_are_unknown_for_Kosovo(string code, string? iso2, string? iso3)
    {
        var country = Countries.Find(code)!;
        Assert.Equal((iso2, iso3), (country.Iso2Code, country.Iso3Code));
    }

    [Theory]
    [InlineData("AL BA CH GE IS LI MD ME MK NO RS TR UA UK XK AM AZ BY IL TN")]
    public void Partners_outside_the_EU_are_listed(string codes) =>
        Assert.All(codes.Split(' '), code => Assert.False(Countries.Find(code)!.IsEu27));

    [Fact]
    public void Every_country_with_NUTS_is_listed() =>
        Assert.All(NutsRegions.In(NutsVersion.Nuts2021).Where(region => region.Level == 0), region => Assert.NotNull(Countries.Find(region.Code)));

    [Fact]
    public void ISO_spellings_are_not_codes_of_the_list()
    {
        Assert.Null(Countries.Find("GR"));
        Assert.Null(Countries.Find("GB"));
        Assert.Null(Countries.Find("fr"));
    }
}
