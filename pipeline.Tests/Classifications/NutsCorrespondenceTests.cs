using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class NutsCorrespondenceTests
{
    [Theory]
    [InlineData("FRK", "Identical", "FR7")]
    [InlineData("FRB", "Identical", "FR24")]
    [InlineData("FRC", "Merged", "FR26 FR43")]
    [InlineData("FRF", "Merged", "FR21 FR41 FR42")]
    [InlineData("FRY1", "Identical", "FRA1")]
    [InlineData("FR1", "Identical", "FR1")]
    [InlineData("PL71", "Identical", "PL11")]
    [InlineData("PL9", "Identical", "PL12")]
    [InlineData("PL7", "Merged", "PL11 PL33")]
    [InlineData("HU11", "Part", "HU10")]
    [InlineData("LT02", "Part", "LT00")]
    [InlineData("PL91", "Part", "PL12")]
    [InlineData("IE05", "Part", "IE02")]
    [InlineData("IE06", "Inexact", "IE01 IE02")]
    [InlineData("ITH3", "Identical", "ITH3")]
    [InlineData("ITH4", "Inexact", "ITH3 ITH4")]
    [InlineData("DE1", "Identical", "DE1")]
    public void Regions_of_2016_in_regions_of_2013(string code, string match, string codes)
    {
        Check(NutsCorrespondence.Of(code, NutsVersion.Nuts2016, NutsVersion.Nuts2013), match, codes);
    }

    [Theory]
    [InlineData("HU10", "Merged", "HU11 HU12")]
    [InlineData("PL12", "Merged", "PL91 PL92")]
    [InlineData("PL1", "Merged", "PL71 PL91 PL92")]
    [InlineData("FR24", "Identical", "FRB0")]
    [InlineData("IE01", "Inexact", "IE04 IE06")]
    public void Regions_of_2013_in_regions_of_2021(string code, string match, string codes)
    {
        Check(NutsCorrespondence.Of(code, NutsVersion.Nuts2013, NutsVersion.Nuts2021), match, codes);
    }

    [Theory]
    [InlineData("HR04", "Merged", "HR02 HR05 HR06", NutsVersion.Nuts2016, NutsVersion.Nuts2021)]
    [InlineData("HR02", "Part", "HR04", NutsVersion.Nuts2021, NutsVersion.Nuts2013)]
    [InlineData("NL31", "Inexact", "NL31 NL33", NutsVersion.Nuts2021, NutsVersion.Nuts2016)]
    [InlineData("NL33", "Part", "NL33", NutsVersion.Nuts2021, NutsVersion.Nuts2016)]
    [InlineData("NO08", "Inexact", "NO01 NO02 NO03", NutsVersion.Nuts2021, NutsVersion.Nuts2016)]
    [InlineData("NO07", "Identical", "NO07", NutsVersion.Nuts2021, NutsVersion.Nuts2013)]
    [InlineData("NO0B", "Inexact", "", NutsVersion.Nuts2021, NutsVersion.Nuts2016)]
    [InlineData("PT11", "Identical", "PT11", NutsVersion.Nuts2024, NutsVersion.Nuts2013)]
    [InlineData("PT1A", "Inexact", "PT16 PT17 PT18", NutsVersion.Nuts2024, NutsVersion.Nuts2016)]
    [InlineData("NL35", "Inexact", "NL31 NL33", NutsVersion.Nuts2024, NutsVersion.Nuts2021)]
    [InlineData("UKM7", "Identical", "UKM7", NutsVersion.Nuts2021, NutsVersion.Nuts2024)]
    [InlineData("CH01", "Identical", "CH01", NutsVersion.Nuts2021, NutsVersion.Nuts2013)]
    [InlineData("XX99", "Inexact", "", NutsVersion.Nuts2021, NutsVersion.Nuts2016)]
    public void Regions_in_those_of_other_versions(string code, string match, string codes, NutsVersion version, NutsVersion from)
    {
        Check(NutsCorrespondence.Of(code, version, from), match, codes);
    }

    [Fact]
    public void Two_steps_give_what_one_gives_wherever_both_are_exact()
    {
        var checkedCodes = 0;
        foreach (var region in NutsRegions.In(NutsVersion.Nuts2021).Where(region => region.Level is 1 or 2))
        {
            var direct = NutsCorrespondence.Of(region.Code, NutsVersion.Nuts2021, NutsVersion.Nuts2013);
            var first = NutsCorrespondence.Of(region.Code, NutsVersion.Nuts2021, NutsVersion.Nuts2016);
            var second = first.Codes.Select(code => NutsCorrespondence.Of(code, NutsVersion.Nuts2016, NutsVersion.Nuts2013)).ToList();
            if (first.IsExact && second.TrueForAll(found => found.IsExact))
            {
                checkedCodes++;
                Assert.True(direct.IsExact, region.Code);
                Assert.Equal(second.SelectMany(found => found.Codes).Order(StringComparer.Ordinal), direct.Codes);
            }
        }

        Assert.True(checkedCodes > 300, $"{checkedCodes} codes");
    }

    [Fact]
    public void What_is_identical_one_way_is_identical_the_other_way()
    {
        foreach (var version in Enum.GetValues<NutsVersion>())
        {
            foreach (var from in Enum.GetValues<NutsVersion>())
            {
                foreach (var region in NutsRegions.In(version).Where(region => region.Level is 1 or 2))
                {
                    // A region of level 1 that is one of level 2 has that of level 1 as its counterpart in the other direction.
                    if (NutsCorrespondence.Of(region.Code, version, from) is { Match: NutsMatch.Identical } found && found.Codes[0].Length == region.Code.Length)
                        Assert.True(NutsCorrespondence.AreIdentical(found.Codes[0], from, region.Code, version), $"{region.Code} {version} {from}");
                }
            }
        }
    }

    private static void Check(NutsComposition found, string match, string codes) => Assert.Equal((match, codes), (found.Match.ToString(), string.Join(' ', found.Codes)));
}
