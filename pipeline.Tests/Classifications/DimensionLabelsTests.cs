using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class DimensionLabelsTests
{
    [Theory]
    [InlineData("Time frequency", "Annual", "freq")]
    [InlineData("unit of  measure", "Something", "unit")]
    [InlineData("Statistical classification of economic activities in the European Community (NACE Rev. 2)", "Manufacturing", "nace_r2")]
    [InlineData("INDIC_SBS", "", "indic_sbs")]
    [InlineData("Indicator", "Persons employed in local units - number", "indic_sbs")]
    [InlineData("Indicator", "Persons employed - number", null)]
    [InlineData("Indicator", "Spain", null)]
    public void A_dimension_is_told_by_its_label_or_by_a_member_that_only_it_has(string label, string member, string? expected) => Assert.Equal(expected, DimensionLabels.Resolve(label, member));
}
