using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class NutsRegionsTests
{
    // Published by Eurostat for each version: EU28 in 2013 and 2016, EU27 in 2021 and 2024.
    [Theory]
    [InlineData(NutsVersion.Nuts2013, 98, 276, 1342)]
    [InlineData(NutsVersion.Nuts2016, 104, 281, 1348)]
    [InlineData(NutsVersion.Nuts2021, 92, 242, 1166)]
    [InlineData(NutsVersion.Nuts2024, 92, 244, 1165)]
    public void The_lists_have_the_number_of_regions_that_Eurostat_states(NutsVersion version, int level1, int level2, int level3)
    {
        var members = Countries.Eu27.Concat(version < NutsVersion.Nuts2021 ? ["UK"] : []).ToHashSet();
        var regions = NutsRegions.In(version).Where(region => members.Contains(region.Country) && !NutsCode.Parse(region.Code).IsExtraRegio).ToList();
        Assert.Equal((level1, level2, level3), (Count(1), Count(2), Count(3)));

        int Count(int level) => regions.Count(region => region.Level == level);
    }

    [Fact]
    public void NUTS_2021_has_the_334_regions_of_37_countries_that_have_boundaries()
    {
        var regions = NutsRegions.In(NutsVersion.Nuts2021).Where(region => !NutsCode.Parse(region.Code).IsExtraRegio).ToList();
        Assert.Equal(37, regions.Count(region => region.Level == 0));
        Assert.Equal(125, regions.Count(region => region.Level == 1));
        Assert.Equal(334, regions.Count(region => region.Level == 2));
    }

    [Theory]
    [InlineData("FRK2", new[] { NutsVersion.Nuts2016, NutsVersion.Nuts2021, NutsVersion.Nuts2024 })]
    [InlineData("FR71", new[] { NutsVersion.Nuts2013 })]
    [InlineData("AT11", new[] { NutsVersion.Nuts2013, NutsVersion.Nuts2016, NutsVersion.Nuts2021, NutsVersion.Nuts2024 })]
    [InlineData("NO0B", new[] { NutsVersion.Nuts2021 })]
    [InlineData("UKI3", new[] { NutsVersion.Nuts2013, NutsVersion.Nuts2016, NutsVersion.Nuts2021 })]
    [InlineData("ITD1", new NutsVersion[0])]
    public void The_versions_of_a_code_are_known_oldest_first(string code, NutsVersion[] versions)
    {
        Assert.Equal(versions, NutsRegions.VersionsOf(code));
        Assert.Equal(versions.Length == 0 ? null : versions[^1], NutsRegions.LatestVersionOf(code));
        Assert.All(versions, version => Assert.True(NutsRegions.Find(code)!.IsIn(version)));
    }

    [Theory]
    [InlineData("ITD1")]
    [InlineData("EL11")]
    [InlineData("GR11")]
    [InlineData("GR")]
    [InlineData("NO01")]
    [InlineData("DEE1")]
    public void A_code_of_an_older_version_is_recognised_as_such(string code)
    {
        Assert.True(NutsRegions.IsOlderVersion(code));
        Assert.Null(NutsRegions.Find(code));
    }

    [Theory]
    [InlineData("ITH1")]
    [InlineData("IT")]
    [InlineData("ITZZ")]
    [InlineData("UA11")]
    [InlineData("US")]
    [InlineData("EU28")]
    [InlineData("EA19")]
    [InlineData("EEA31")]
    [InlineData("TOTAL")]
    [InlineData("itd1")]
    public void Listed_codes_aggregates_and_countries_without_NUTS_are_no_older_version(string code) => Assert.False(NutsRegions.IsOlderVersion(code));

    [Fact]
    public void Every_region_has_a_parent_one_level_up_in_its_country_and_its_versions()
    {
        foreach (var region in Enum.GetValues<NutsVersion>().SelectMany(NutsRegions.In).Distinct().Where(region => region.Level > 0))
        {
            var parent = NutsRegions.Find(region.Parent!);
            Assert.NotNull(parent);
            Assert.Equal((region.Level - 1, region.Country), (parent.Level, parent.Country));
            Assert.Subset(parent.Versions.ToHashSet(), region.Versions.ToHashSet());
        }
    }

    [Fact]
    public void The_districts_of_Northern_Ireland_whose_code_names_no_parent_belong_to_UKN0() =>
        Assert.Equal("UKN0", NutsRegions.Find("UKN16")!.Parent);

    [Fact]
    public void A_region_carries_its_national_name() => Assert.Equal("Rhône-Alpes", NutsRegions.Find("FRK2")!.Name);

    [Theory]
    [InlineData("EL", true)]
    [InlineData("CH", true)]
    [InlineData("GE", false)]
    [InlineData("FRK", false)]
    public void A_country_has_NUTS_when_a_list_divides_it(string code, bool expected) => Assert.Equal(expected, NutsRegions.HasNuts(code));

    [Fact]
    public void An_unknown_version_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => NutsRegions.In((NutsVersion)2010));
}
