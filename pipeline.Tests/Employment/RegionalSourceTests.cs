using CsCheck;
using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class RegionalSourceTests
{
    // Small round figures, so that every sum can be checked by hand.
    private static readonly RegionalSource France = new(TestSources.Of(
        TestSources.Entry("x"),
        "FR1 C10 2014 100", "FR10 C10 2014 100", "FR2 C10 2014 63", "FR21 C10 2014 1", "FR22 C10 2014 2 b", "FR23 C10 2014 4", "FR24 C10 2014 8", "FR25 C10 2014 16", "FR26 C10 2014 32",
        "FR30 C10 2014 64 u", "FR41 C10 2014 128", "FR42 C10 2014 256", "FR43 C10 2014 : c", "FR51 C10 2014 512", "FR52 C10 2014 1024",
        "FR53 C10 2014 1", "FR61 C10 2014 2", "FR62 C10 2014 3", "FR63 C10 2014 4", "FR7 C10 2014 : c", "FR71 C10 2014 50", "FR72 C10 2014 60", "FR81 C10 2014 7", "FR82 C10 2014 8", "FR83 C10 2014 9",
        "FRA1 C10 2014 11", "FRA2 C10 2014 12", "FRA3 C10 2014 13", "FRA4 C10 2014 14", "FRZZ C10 2014 999",
        "FR7 C11 2014 777", "FR71 C11 2014 1", "FR72 C11 2014 1"));

    [Theory]
    [InlineData("FR1", 100)]
    [InlineData("FRB", 8)]
    [InlineData("FRD", 4 + 16)]
    [InlineData("FRE", 2 + 64)]
    [InlineData("FRF", 1 + 128 + 256)]
    [InlineData("FRG", 512)]
    [InlineData("FRH", 1024)]
    [InlineData("FRI", 1 + 2 + 4)]
    [InlineData("FRJ", 3 + 7)]
    [InlineData("FRK", 50 + 60)]
    [InlineData("FRL", 8)]
    [InlineData("FRM", 9)]
    [InlineData("FRY1", 11)]
    [InlineData("FRY4", 14)]
    public void French_regions_of_2016_come_out_of_data_in_codes_of_2013(string code, double expected)
    {
        Assert.Equal(NutsVersion.Nuts2013, France.VersionOf("FR", 2014));
        Assert.Equal(expected, France.Cell(code, NutsVersion.Nuts2016, "C10", 2014).Persons);
    }

    [Fact]
    public void A_missing_part_makes_the_sum_missing_with_the_published_parts_as_lower_bound()
    {
        var cell = France.Cell("FRC", NutsVersion.Nuts2016, "C10", 2014);

        Assert.Null(cell.Persons);
        Assert.True(cell.IsConfidential);
        Assert.Equal(32, cell.LowerPersons);
    }

    [Fact]
    public void The_published_row_of_the_identical_region_goes_before_the_sum_of_its_parts()
    {
        Assert.Equal(777, France.Cell("FRK", NutsVersion.Nuts2016, "C11", 2014).Persons);
        Assert.Equal(["FR7"], France.CodesOf("FRK", NutsVersion.Nuts2016, 2014));
    }

    [Fact]
    public void A_sum_carries_the_flags_of_its_parts()
    {
        Assert.Equal("bu", France.Cell("FRE", NutsVersion.Nuts2016, "C10", 2014).ObsFlag);
        Assert.Equal(["FR22", "FR30"], France.CodesOf("FRE", NutsVersion.Nuts2016, 2014));
    }

    [Fact]
    public void A_region_of_which_nothing_is_there_is_missing_without_a_bound()
    {
        Assert.Equal(EmploymentCell.Missing, France.Cell("FRY5", NutsVersion.Nuts2016, "C10", 2014));
    }

    [Fact]
    public void Older_codes_give_the_later_region_only_where_the_territory_is_the_same()
    {
        var source = new RegionalSource(TestSources.Of(TestSources.Entry("x"), "ITC1 C 2008 1", "ITD1 C 2008 5", "ITD5 C 2008 7", "EL11 C 2009 3", "FR91 C 2009 4", "FI13 C 2009 1", "FI1A C 2009 2", "FI19 C 2009 9"));

        Assert.Equal(5, source.Cell("ITH1", NutsVersion.Nuts2021, "C", 2008).Persons);
        Assert.Null(source.Cell("ITH5", NutsVersion.Nuts2021, "C", 2008).Persons);
        Assert.True(source.IsDividedOtherwise("ITH5", NutsVersion.Nuts2021, 2008));
        Assert.False(source.IsDividedOtherwise("ITC2", NutsVersion.Nuts2021, 2008));
        Assert.Equal(3, source.Cell("EL51", NutsVersion.Nuts2013, "C", 2009).Persons);
        Assert.Equal(4, source.Cell("FRY1", NutsVersion.Nuts2024, "C", 2009).Persons);
        Assert.Equal(3, source.Cell("FI1D", NutsVersion.Nuts2013, "C", 2009).Persons);
    }

    [Fact]
    public void The_version_is_decided_for_each_country_and_year()
    {
        var source = new RegionalSource(TestSources.Of(TestSources.Entry("x"), "PL12 C 2014 1", "PL91 C 2019 1", "PL92 C 2019 1", "ES11 C 2014 1", "HU11 C 2014 1", "NL31 C 2022 1", "NO01 C 2014 1", "NO02 C 2014 1"));

        Assert.Equal((NutsVersion.Nuts2013, NutsVersion.Nuts2016), (source.VersionOf("PL", 2014), source.VersionOf("PL", 2019)));
        Assert.Equal((NutsVersion.Nuts2013, NutsVersion.Nuts2016), (source.VersionOf("ES", 2014), source.VersionOf("HU", 2014)));
        Assert.Equal((NutsVersion.Nuts2021, NutsVersion.Nuts2013), (source.VersionOf("NL", 2022), source.VersionOf("NO", 2014)));
        Assert.Null(source.VersionOf("ES", 2022));
    }

    [Fact]
    public void A_code_that_was_given_to_another_territory_is_not_taken_for_the_later_region()
    {
        var source = new RegionalSource(TestSources.Of(TestSources.Entry("x"), "NO01 C 2014 1", "NO02 C 2014 2", "NO03 C 2014 3", "NO07 C 2014 7"));

        Assert.Null(source.Cell("NO02", NutsVersion.Nuts2021, "C", 2014).Persons);
        Assert.True(source.IsDividedOtherwise("NO02", NutsVersion.Nuts2021, 2014));
        Assert.Equal(7, source.Cell("NO07", NutsVersion.Nuts2021, "C", 2014).Persons);
    }

    [Theory]
    [InlineData(NutsVersion.Nuts2013, 2014)]
    [InlineData(NutsVersion.Nuts2016, 2019)]
    [InlineData(NutsVersion.Nuts2021, 2022)]
    [InlineData(NutsVersion.Nuts2024, 2024)]
    public void Every_person_of_a_country_is_in_one_reported_region_whatever_the_version_of_the_outputs(NutsVersion data, int year)
    {
        var codes = NutsRegions.In(data).Where(region => region.Level == 2 && Countries.Eu27.Contains(region.Country) && !NutsCode.Parse(region.Code).IsExtraRegio).ToList();
        Gen.Int[0, 1_000_000].Array[codes.Count].Sample(
            values =>
            {
                var source = new RegionalSource(TestSources.Of(TestSources.Entry("x"), [.. codes.Zip(values, (region, persons) => $"{region.Code} C {year} {persons}")]));
                foreach (var output in Enum.GetValues<NutsVersion>())
                {
                    foreach (var country in Countries.Eu27)
                    {
                        var expected = codes.Zip(values).Where(pair => pair.First.Country == country).Sum(pair => (double)pair.Second);
                        var reported = ReportedRegionRule.Of(ReportingRegionTable.Default, country, output, source.VersionOf(country, year));
                        Assert.Equal(expected, reported.Sum(region => source.Cell(region.Region.Code, region.Version, "C", year).Persons!.Value));
                    }
                }
            },
            iter: 5);
    }
}
