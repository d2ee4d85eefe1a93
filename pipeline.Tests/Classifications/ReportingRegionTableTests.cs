using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class ReportingRegionTableTests
{
    [Theory]
    [InlineData(NutsVersion.Nuts2016, 201)]
    [InlineData(NutsVersion.Nuts2021, 203)]
    [InlineData(NutsVersion.Nuts2024, 205)]
    public void The_EU_reports_as_many_regions_as_the_published_factsheets(NutsVersion version, int expected) =>
        Assert.Equal(expected, ReportingRegionTable.Default.In(version).Count(region => Countries.Eu27.Contains(region.Country)));

    [Fact]
    public void France_reports_by_NUTS_1_and_its_overseas_part_by_NUTS_2()
    {
        Assert.Equal(
            "FR1 FRB FRC FRD FRE FRF FRG FRH FRI FRJ FRK FRL FRM FRY1 FRY2 FRY3 FRY4 FRY5",
            Codes(ReportingRegionTable.Default.Of("FR", NutsVersion.Nuts2021)));
        Assert.Equal(
            "FR1 FR2 FR3 FR4 FR5 FR6 FR7 FR8 FRA1 FRA2 FRA3 FRA4 FRA5",
            Codes(ReportingRegionTable.Default.Of("FR", NutsVersion.Nuts2013)));
    }

    [Theory]
    [InlineData("BE", 1, 3)]
    [InlineData("DE", 1, 16)]
    [InlineData("BG", 2, 6)]
    [InlineData("EL", 2, 13)]
    [InlineData("IT", 2, 21)]
    [InlineData("PT", 2, 7)]
    [InlineData("RO", 2, 8)]
    [InlineData("LU", 2, 1)]
    public void A_country_reports_at_the_level_attested(string country, int level, int count)
    {
        var regions = ReportingRegionTable.Default.Of(country, NutsVersion.Nuts2021);
        Assert.Equal(count, regions.Count);
        Assert.All(regions, region => Assert.Equal(level, region.Level));
    }

    [Fact]
    public void Countries_outside_the_EU_report_by_their_regions_of_2021_in_every_version()
    {
        foreach (var version in Enum.GetValues<NutsVersion>())
            Assert.Equal("CH01 CH02 CH03 CH04 CH05 CH06 CH07", Codes(ReportingRegionTable.Default.Of("CH", version)));
        Assert.Contains(ReportingRegionTable.Default.Of("UK", NutsVersion.Nuts2024), region => region.Code == "UKI3");
    }

    [Fact]
    public void A_country_without_NUTS_reports_as_a_whole()
    {
        var georgia = Assert.Single(ReportingRegionTable.Default.Of("GE", NutsVersion.Nuts2021));
        Assert.Equal(("GE", 0, "GE", null, "Georgia"), (georgia.Code, georgia.Level, georgia.Country, georgia.Parent, georgia.Name));
        Assert.Empty(georgia.Versions);
        Assert.True(ReportingRegionTable.Default.Contains("GE", NutsVersion.Nuts2021));
    }

    [Fact]
    public void Extra_regio_aggregates_and_other_levels_do_not_report()
    {
        var table = ReportingRegionTable.Default;
        Assert.DoesNotContain(table.In(NutsVersion.Nuts2021), region => NutsCode.Parse(region.Code).IsExtraRegio);
        Assert.All(
            ["FRZ", "ITZZ", "FRY", "FRK2", "FR", "DE21", "IT", "ITH", Countries.Eu27Aggregate],
            code => Assert.False(table.Contains(code, NutsVersion.Nuts2021)));
        Assert.Empty(table.Of(Countries.Eu27Aggregate, NutsVersion.Nuts2021));
    }

    [Fact]
    public void Every_NUTS_2_region_lies_in_exactly_one_reporting_region()
    {
        foreach (var version in Enum.GetValues<NutsVersion>())
        {
            var reporting = ReportingRegionTable.Default.In(version);
            var regions = NutsRegions.In(version).Where(region => region.Level == 2 && !NutsCode.Parse(region.Code).IsExtraRegio);
            Assert.All(regions, region => Assert.Single(reporting, other => region.Code.StartsWith(other.Code, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Regions_come_in_ordinal_order_of_the_codes()
    {
        var codes = ReportingRegionTable.Default.In(NutsVersion.Nuts2024).Select(region => region.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void A_table_of_the_store_replaces_the_embedded_one()
    {
        var table = Parse("country,level,exception\r\n*,2,\r\n\r\nDE,0,\r\nES,1,\r\nES,2,ES6\r\n");
        Assert.Equal("DE", Codes(table.Of("DE", NutsVersion.Nuts2021)));
        Assert.Equal("ES1 ES2 ES3 ES4 ES5 ES61 ES62 ES63 ES64 ES7", Codes(table.Of("ES", NutsVersion.Nuts2021)));
        Assert.Equal(27, table.Of("FR", NutsVersion.Nuts2021).Count);
    }

    [Fact]
    public void Of_exceptions_inside_each_other_the_longest_holds()
    {
        var table = Parse("country,level,exception\n*,2,\nES,1,\nES,2,ES6\nES,3,ES61\n");
        Assert.Equal(
            "ES1 ES2 ES3 ES4 ES5 ES611 ES612 ES613 ES614 ES615 ES616 ES617 ES618 ES62 ES63 ES64 ES7",
            Codes(table.Of("ES", NutsVersion.Nuts2021)));
    }

    [Theory]
    [InlineData("", "line 1", "country,level,exception")]
    [InlineData("land;level\n*,2,", "line 1", "'land;level'")]
    [InlineData("country,level,exception\nBE,1,", "line 2", "'*,2,'")]
    [InlineData("country,level,exception\n*,2,\nBE;1;", "line 3", "three cells")]
    [InlineData("country,level,exception\n*,2,\nGR,1,", "line 3", "'GR'")]
    [InlineData("country,level,exception\n*,2,\nGE,1,", "line 3", "'GE'")]
    [InlineData("country,level,exception\n*,2,\nBE,4,", "line 3", "'4'")]
    [InlineData("country,level,exception\n*,2,\nBE,-1,", "line 3", "'-1'")]
    [InlineData("country,level,exception\n*,2,\nBE,one,", "line 3", "'one'")]
    [InlineData("country,level,exception\n*,2,\n\nBE,1,\nBE,2,", "line 5", "one row")]
    [InlineData("country,level,exception\n*,2,\nBE,2,FR1", "line 3", "'FR1'")]
    [InlineData("country,level,exception\n*,2,\nFR,2,FR", "line 3", "'FR'")]
    [InlineData("country,level,exception\n*,2,\nFR,0,FRY", "line 3", "at least 1")]
    [InlineData("country,level,exception\n*,2,\nFR,0,\nFR,2,FRY", "line 4", "'FRY'")]
    [InlineData("country,level,exception\n*,2,\nES,3,ES611", "line 3", "'ES611'")]
    public void A_wrong_table_is_refused_with_line_found_and_expected(string text, string line, string part)
    {
        var error = Assert.Throws<FormatException>(() => Parse(text));
        Assert.Contains(line, error.Message, StringComparison.Ordinal);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_version_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingRegionTable.Default.In((NutsVersion)2010));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingRegionTable.Default.Contains("FR1", (NutsVersion)2010));
    }

    private static ReportingRegionTable Parse(string text)
    {
        using var reader = new StringReader(text);
        return ReportingRegionTable.Parse(reader);
    }

    private static string Codes(IEnumerable<NutsRegion> regions) => string.Join(' ', regions.Select(region => region.Code));
}
