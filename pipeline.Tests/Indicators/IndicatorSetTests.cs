using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class IndicatorSetTests(SampleStore samples)
{
    private IndicatorSet Indicators => samples.Report.Context.Indicators;

    [Fact]
    public void The_samples_have_the_reference_year_2014_with_a_warning_for_partial_coverage()
    {
        Assert.Equal(new ReferenceYear(2014, IsPartial: true), Indicators.ReferenceYear);
    }

    [Fact]
    public void Of_68_divisions_61_have_an_EU27_reference_and_the_sections_add_to_117_180_588_persons()
    {
        var year = Indicators.Reference!;

        Assert.Equal(
            ["B06", "B07", "B09", "C12", "C19", "H50", "H51"],
            year.Universe.Divisions.Where(division => year.Reference.Division(division).Persons is null));
        Assert.Equal(68, year.Universe.Divisions.Count);
        Assert.Equal(117_180_588, year.Reference.TotalPersons);
    }

    [Fact]
    public void Older_codes_and_extra_regio_are_left_out_of_the_regions()
    {
        Assert.DoesNotContain(Indicators.Reference!.Regions, region => region.Code is "ITD1" or "ESZZ");
        Assert.Equal(64, Indicators.Reference.Regions.Count(region => region.Country is "ES" or "IT" or "PL" or "SE"));
    }

    [Fact]
    public void Each_country_is_taken_from_its_first_source()
    {
        var sources = CountryIndicators.CountrySources(Indicators.Sources).ToDictionary(pair => pair.Country, pair => pair.Source.Id);

        Assert.Equal(("nama_10_a64_e", "nama_10_a64_e", "sbs_na_sca_r2"), (sources["AT"], sources["ES"], sources["IT"]));
    }
}
