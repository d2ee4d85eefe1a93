using Factsheets.Classifications;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class ActivityWordsTests
{
    [Theory]
    [InlineData("C31", "Manuf. of furniture", "Manufacture of furniture", "manufacture of furniture")]
    [InlineData("N79", "Travel agency and tour operator act.", "Travel agency and tour operator activities", "travel agency and tour operator activities")]
    [InlineData("renewable_energy", "Energy-Renewables", "Energy-Renewables", "Energy-Renewables")]
    public void Abbreviations_are_spelled_out_and_an_ecosystem_keeps_its_capitals(string code, string label, string leading, string within)
    {
        Assert.Equal(leading, ActivityWords.Leading(label));
        Assert.Equal(within, ActivityWords.Within(code, label));
    }

    [Fact]
    public void No_short_label_keeps_an_abbreviation() =>
        Assert.DoesNotContain(NaceRev2.Divisions, division => ActivityWords.Leading(division.ShortLabel).Contains('.', StringComparison.Ordinal));
}
