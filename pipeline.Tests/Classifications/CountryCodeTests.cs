using CsCheck;
using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("FR", "FR")]
    [InlineData("EL", "EL")]
    [InlineData("GR", "EL")]
    [InlineData("UK", "UK")]
    [InlineData("GB", "UK")]
    [InlineData("XK", "XK")]
    [InlineData(" fr ", "FR")]
    [InlineData("Greece", "EL")]
    [InlineData("Hellas", "EL")]
    [InlineData("Ελλάδα", "EL")]
    [InlineData("Czechia", "CZ")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Česko", "CZ")]
    [InlineData("SUOMI", "FI")]
    [InlineData("österreich", "AT")]
    [InlineData("Turkey", "TR")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Great Britain", "UK")]
    [InlineData("Moldova, Republic of", "MD")]
    [InlineData("Alemania", "DE")]
    [InlineData("ESPANA", "ES")]
    [InlineData("Ceska republika", "CZ")]
    [InlineData("República Checa", "CZ")]
    public void A_code_or_whole_name_is_a_country(string text, string expected) =>
        Assert.Equal(expected, CountryCode.Parse(text).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("EU27_2020")]
    [InlineData("European Union (27 members, from 2020)")]
    [InlineData("EA19")]
    [InlineData("FRK")]
    [InlineData("FRA")]
    [InlineData("Greek")]
    [InlineData("Ger")]
    [InlineData("Republic of")]
    [InlineData("France, Paris")]
    [InlineData("France|Greece")]
    [InlineData("Baden-Württemberg")]
    public void Aggregates_regions_and_parts_of_names_are_no_country(string? text) =>
        Assert.False(CountryCode.TryParse(text, out _));

    [Fact]
    public void Parse_quotes_what_is_no_country()
    {
        var error = Assert.Throws<FormatException>(() => CountryCode.Parse("EU28"));
        Assert.Contains("'EU28'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_country_of_the_list_is_read_by_code_and_by_name()
    {
        foreach (var country in Countries.All.Where(country => !country.IsAggregate))
        {
            Assert.Equal(country.Code, CountryCode.Parse(country.Code).ToString());
            Assert.Equal(CountryCode.Parse(country.Code), CountryCode.Parse(country.Name));
        }
    }

    [Fact]
    public void The_default_value_holds_an_empty_code() => Assert.Equal("", default(CountryCode).Value);

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_read_is_in_the_list() =>
        Gen.String.Sample(text => !CountryCode.TryParse(text, out var country) || Countries.Find(country.Value) is { IsAggregate: false });
}
