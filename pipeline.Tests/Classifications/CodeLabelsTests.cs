using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class CodeLabelsTests
{
    [Theory]
    [InlineData("nace_r2", "Total - all NACE activities", "TOTAL")]
    [InlineData("nace_r2", "manufacturing ", "C")]
    [InlineData("nace_r2", "Real estate activities", "L")]
    [InlineData("nace_r2", "Manufacture of food products", "C10")]
    [InlineData("nace_r2", "C10-C12", "C10-C12")]
    [InlineData("nace_r1", "Manufacturing", null)]
    [InlineData("sex", "Total", "T")]
    [InlineData("age", "15 years or over", "Y_GE15")]
    [InlineData("geo", "Spain", "ES")]
    [InlineData("geo", "Germany (until 1990 former territory of the FRG)", "DE")]
    [InlineData("geo", "Galicia", "ES11")]
    [InlineData("geo", "Comunidad de Madrid", null)]
    [InlineData("geo", "Picardie", null)]
    [InlineData("geo", "Luxembourg", "LU")]
    [InlineData("indic_sbs", "Galicia", null)]
    [InlineData("indic_sbs", "Persons employed in local units - number", "EMP_LOC_NR")]
    [InlineData("geo", "ES11", "ES11")]
    [InlineData("unit", "Some unit", null)]
    [InlineData("unit", "", null)]
    public void A_label_is_resolved_only_where_it_stands_for_one_code(string dimension, string text, string? expected) => Assert.Equal(expected, CodeLabels.Resolve(dimension, text));

    [Fact]
    public void Every_label_of_an_activity_leads_to_a_code_of_nace()
    {
        Assert.All(NaceRev2.Sections, section => Assert.Equal(section.Code, CodeLabels.Resolve("nace_r2", section.Label)));
        Assert.All(NaceRev2.Divisions, division => Assert.Equal(NaceRev2.Activity(division.Code), NaceRev2.Activity(CodeLabels.Resolve("nace_r2", division.Label)!)));
    }
}
