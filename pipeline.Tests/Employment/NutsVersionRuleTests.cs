using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class NutsVersionRuleTests
{
    [Theory]
    [InlineData("PL12 C 2014 1", NutsVersion.Nuts2013)]
    [InlineData("PL91 C 2014 1", NutsVersion.Nuts2016)]
    [InlineData("ES11 C 2014 1", NutsVersion.Nuts2013)]
    [InlineData("ES11 C 2022 1", NutsVersion.Nuts2021)]
    public void The_codes_decide_and_between_equal_versions_the_one_in_force_in_the_year(string cell, NutsVersion expected)
    {
        var year = int.Parse(cell.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, NutsVersionRule.Of(ReportingRegionTable.Default, TestSources.Of(TestSources.Entry("x"), cell), year));
    }
}
