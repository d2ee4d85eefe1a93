using CsCheck;
using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class NutsCodeTests
{
    [Theory]
    [InlineData("FR", 0, "FR", false)]
    [InlineData("FRK", 1, "FR", false)]
    [InlineData("FRK2", 2, "FR", false)]
    [InlineData("ES611", 3, "ES", false)]
    [InlineData("NO0B", 2, "NO", false)]
    [InlineData("FRZ", 1, "FR", true)]
    [InlineData("ELZZ", 2, "EL", true)]
    [InlineData("ESZZZ", 3, "ES", true)]
    [InlineData("GR11", 2, "GR", false)]
    [InlineData("ZZ", 0, "ZZ", false)]
    public void Level_country_and_extra_regio_follow_from_the_code(string text, int level, string country, bool isExtraRegio)
    {
        var code = NutsCode.Parse(text);
        Assert.Equal((text, level, country, isExtraRegio), (code.Value, code.Level, code.Country, code.IsExtraRegio));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("F")]
    [InlineData("fr10")]
    [InlineData(" FR10")]
    [InlineData("1R10")]
    [InlineData("FR1000")]
    [InlineData("FR-1")]
    [InlineData("FRÉ")]
    [InlineData("EU27_2020")]
    [InlineData("EU28")]
    [InlineData("EA19")]
    [InlineData("EA")]
    [InlineData("EEA31")]
    [InlineData("EFTA")]
    public void Other_forms_and_aggregates_of_countries_are_no_codes(string? text) => Assert.False(NutsCode.TryParse(text, out _));

    [Fact]
    public void Parse_quotes_what_is_no_code()
    {
        var error = Assert.Throws<FormatException>(() => NutsCode.Parse("EA19"));
        Assert.Contains("'EA19'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_value_is_of_no_country()
    {
        NutsCode none = default;
        Assert.Equal(("", 0, "", false), (none.Value, none.Level, none.Country, none.IsExtraRegio));
    }

    [Fact]
    public void Every_listed_code_is_one_and_has_the_listed_level_and_country() =>
        Assert.All(Enum.GetValues<NutsVersion>().SelectMany(NutsRegions.In), region =>
        {
            var code = NutsCode.Parse(region.Code);
            Assert.Equal((region.Level, region.Country), (code.Level, code.Country));
        });

    [Fact]
    public void Any_text_is_refused_or_comes_back_unchanged() =>
        Gen.String.Sample(text => !NutsCode.TryParse(text, out var code) || (code.ToString() == text && code.Level is >= 0 and <= 3));
}
