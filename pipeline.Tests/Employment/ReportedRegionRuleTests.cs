using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class ReportedRegionRuleTests
{
    [Theory]
    [InlineData("FR", NutsVersion.Nuts2013, NutsVersion.Nuts2016, "FR1 FRB FRC FRD FRE FRF FRG FRH FRI FRJ FRK FRL FRM FRY1 FRY2 FRY3 FRY4 FRY5")]
    [InlineData("HU", NutsVersion.Nuts2013, NutsVersion.Nuts2016, "HU10@2013 HU21 HU22 HU23 HU31 HU32 HU33")]
    [InlineData("HU", NutsVersion.Nuts2016, NutsVersion.Nuts2013, "HU10 HU21 HU22 HU23 HU31 HU32 HU33")]
    [InlineData("LT", NutsVersion.Nuts2013, NutsVersion.Nuts2021, "LT00@2013")]
    [InlineData("IE", NutsVersion.Nuts2013, NutsVersion.Nuts2016, "IE01@2013 IE02@2013")]
    [InlineData("IE", NutsVersion.Nuts2016, NutsVersion.Nuts2013, "IE04@2016 IE05@2016 IE06@2016")]
    [InlineData("HR", NutsVersion.Nuts2016, NutsVersion.Nuts2021, "HR03 HR04@2016")]
    [InlineData("PT", NutsVersion.Nuts2021, NutsVersion.Nuts2024, "PT11 PT15 PT16@2021 PT17@2021 PT18@2021 PT20 PT30")]
    [InlineData("NO", NutsVersion.Nuts2016, NutsVersion.Nuts2021, "NO02 NO06 NO07 NO08 NO09 NO0A NO0B")]
    [InlineData("NO", NutsVersion.Nuts2016, NutsVersion.Nuts2013, "NO02@2021 NO06@2021 NO07@2021 NO08@2021 NO09@2021 NO0A@2021 NO0B@2021")]
    [InlineData("AT", NutsVersion.Nuts2024, NutsVersion.Nuts2013, "AT11 AT12 AT13 AT21 AT22 AT31 AT32 AT33 AT34")]
    public void What_the_data_does_not_give_exactly_is_reported_as_the_data_has_it(string country, NutsVersion data, NutsVersion output, string expected)
    {
        var reported = ReportedRegionRule.Of(ReportingRegionTable.Default, country, output, data);

        Assert.Equal(expected, string.Join(' ', reported.Select(region => region.Version == output ? region.Region.Code : $"{region.Region.Code}@{(int)region.Version}")));
    }

    [Fact]
    public void Italy_keeps_the_one_region_whose_border_moved_and_the_Netherlands_two()
    {
        Assert.Equal("ITH4", Assert.Single(Of("IT", NutsVersion.Nuts2013, NutsVersion.Nuts2016), region => region.Version == NutsVersion.Nuts2013).Region.Code);
        Assert.Equal(["NL31", "NL33"], Of("NL", NutsVersion.Nuts2016, NutsVersion.Nuts2021).Where(region => region.Version == NutsVersion.Nuts2016).Select(region => region.Region.Code));
    }

    [Fact]
    public void A_country_without_data_has_the_regions_of_the_output_version()
    {
        Assert.Equal(18, ReportedRegionRule.Of(ReportingRegionTable.Default, "FR", NutsVersion.Nuts2016, null).Count);
    }

    private static IReadOnlyList<ReportedRegion> Of(string country, NutsVersion data, NutsVersion output) =>
        ReportedRegionRule.Of(ReportingRegionTable.Default, country, output, data);
}
