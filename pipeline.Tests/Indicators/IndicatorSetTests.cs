using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Outputs.Tables;

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

    [Fact]
    public void Without_estimation_the_tables_hold_the_published_cells_and_nothing_else_moves()
    {
        var off = Without(options => options with { Estimation = false });

        Assert.DoesNotContain(off.RegionSectors, row => row.Status == CellStatus.Estimated);
        Assert.DoesNotContain(off.RegionEcosystems, row => row.Status == CellStatus.Estimated);
        AssertSame(off, Indicators, FactRegionSector.Contract, set => set.RegionSectors);
        AssertSame(off, Indicators, FactRegionEcosystem.Contract, set => set.RegionEcosystems.Concat(set.Modelled.Rows));
        Assert.Equal(Values(FactCountrySector.Contract, off.CountrySectors), Values(FactCountrySector.Contract, Indicators.CountrySectors));
        Assert.Equal(Values(FactCountryEcosystem.Contract, off.CountryEcosystems), Values(FactCountryEcosystem.Contract, Indicators.CountryEcosystems));
    }

    [Fact]
    public void Disclosure_control_changes_nothing_where_nothing_is_estimated()
    {
        var controlled = Without(options => options with { Estimation = false });
        var free = Without(options => options with { Estimation = false, DisclosureControl = false });

        Assert.Equal(Values(FactRegionSector.Contract, free.RegionSectors), Values(FactRegionSector.Contract, controlled.RegionSectors));
        Assert.Equal(Values(FactRegionEcosystem.Contract, free.RegionEcosystems), Values(FactRegionEcosystem.Contract, controlled.RegionEcosystems));
    }

    private IndicatorSet Without(Func<FactsheetOptions, FactsheetOptions> change) =>
        IndicatorSet.Compute(Indicators.Sources, change(samples.Report.Context.Plan.Options), ReportingRegionTable.Default);

    // Rows that are estimated with estimation are missing without; all others are the same to the last digit, but for ranks, which certain ones enter.
    private static void AssertSame<TRow>(IndicatorSet off, IndicatorSet on, TableContract<TRow> contract, Func<IndicatorSet, IEnumerable<TRow>> rows)
        where TRow : RegionActivityRow
    {
        var estimated = rows(on).Where(row => row.Estimate is not null || row.Withheld is not null).Select(KeyOf).ToHashSet();
        Assert.NotEmpty(estimated);
        Assert.All(rows(off).Where(row => estimated.Contains(KeyOf(row))), row => Assert.Null(row.LocationQuotient));
        Assert.Equal(
            Values(contract, rows(off).Where(row => !estimated.Contains(KeyOf(row)))),
            Values(contract, rows(on).Where(row => !estimated.Contains(KeyOf(row)))));

        static (string, string, int, bool) KeyOf(TRow row) => (row.Region.Code, row.ActivityCode, row.Year, row is RegionEcosystemRow { Basis: EcosystemBasis.Modelled });
    }

    private static List<string> Values<TRow>(TableContract<TRow> contract, IEnumerable<TRow> rows) =>
        [.. contract.Fill(rows.Select(row => row is RegionActivityRow ranked ? (TRow)(object)(ranked with { Rank = null }) : row), "edition").Rows.Select(row => string.Join('|', row))];
}
