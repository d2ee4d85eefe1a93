using Factsheets.Outputs.Editions;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class FactsheetBuilderTests(SampleStore samples)
{
    [Fact]
    public void Spain_has_figure_and_both_tables()
    {
        var sheet = Sheet("ES");

        Assert.Equal((2022, 2018), (sheet.Employment!.Year, sheet.Employment.EuYear));
        // 102 from published cells, one that bounds make certain.
        Assert.Equal((103, 9), (sheet.SectorAgglomerations!.Total, sheet.EcosystemAgglomerations!.Total));
        Assert.Equal(19, sheet.SectorAgglomerations.Regions.Count);
        Assert.Equal(["fig2", "tab3"], sheet.Missing.Select(part => part.Part));
    }

    [Fact]
    public void Table_2_names_the_ecosystems_that_the_source_does_not_cover()
    {
        var table = Sheet("IT").EcosystemAgglomerations!;

        Assert.Equal(10, table.KindsCovered);
        Assert.Equal(["Agri-food", "Cultural and Creative Industries", "Health", "Proximity & Social Economy"], table.KindsNotCovered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sector_without_a_reference_is_said_once_and_not_counted_as_unknown_in_every_region()
    {
        var table = Sheet("PL").SectorAgglomerations!;

        Assert.Equal(["B06", "B07", "B09", "C12", "C19", "H50", "H51"], table.KindsNotCovered);
        Assert.Equal((2, 0), (Unknown("PL11"), Unknown("PL21")));

        int Unknown(string region) => table.Regions.Single(each => each.RegionCode == region).MissingCells;
    }

    [Fact]
    public void Cells_of_the_annex_add_up_to_regions_times_divisions()
    {
        Assert.Equal(19 * 68, Sheet("ES").Method.RegionCells.Sum(cell => cell.Cells));
    }

    [Fact]
    public void A_country_without_regions_says_which_drop_would_fill_the_tables()
    {
        var sheet = Sheet("AT");

        Assert.Null(sheet.SectorAgglomerations);
        Assert.Equal(["tab1", "tab2", "fig2", "tab3"], sheet.Missing.Select(part => part.Part));
        Assert.Contains("sbs_r_nuts06_r2", sheet.Missing[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_source_in_use_is_among_the_references()
    {
        var sheet = Sheet("ES");

        Assert.Equal(["nama_10_a64_e", "official_2018", "sbs_r_nuts06_r2", "sbs_na_sca_r2", "lfst_r_lfe2en2", "eccp_partnerships"], sheet.References.Select(reference => reference.SourceId));
        Assert.Equal("2026-07-07", sheet.References[0].LastUpdate);
    }

    private CountryFactsheet Sheet(string country) => EditionWriter.SheetOf(samples.Report.Context, country);
}
