using Factsheets.Drops;

namespace Factsheets.Tests.Corpus;

/// <summary>Counts of real files against those that another program made of them.</summary>
public sealed class RealCountsTests
{
    [Theory]
    [InlineData("demo_gind_tabular.tsv.gz", 1535, 96705, 61645, 0)]
    [InlineData("demo_r_mwk_ts.tsv.gz", 109, 121426, 89650, 0)]
    [InlineData("demo_r_pjangrp3.tsv.gz", 136584, 1229256, 1125895, 0)]
    [InlineData("edat_lfse_22_tabular.tsv.gz", 4527, 104121, 84326, 7040)]
    [InlineData("estat_demo_r_pjangrp3.tsv.gz", 136584, 1229256, 1125895, 0)]
    [InlineData("estat_hlth_rs_physreg.tsv.gz", 851, 25530, 17055, 156)]
    [InlineData("gov_10dd_edpt1.tsv.gz", 6322, 126440, 51709, 0)]
    [InlineData("ilc_li41.tsv.gz", 201, 2814, 1974, 0)]
    [InlineData("jvs_a_nace2.tsv.gz", 70949, 567592, 262234, 34187)]
    [InlineData("lfst_r_lfe2en2.tsv.gz", 28065, 224520, 161235, 43596)]
    [InlineData("migr_emi2.tsv.gz", 15268, 396968, 165280, 1546)]
    [InlineData("nama_10r_2gdp.tsv.gz", 2564, 38460, 37274, 14)]
    [InlineData("sbs_na_sca_r2.tsv.gz", 105687, 1162557, 631828, 71844)]
    [InlineData("sbs_r_3f_my.tsv.gz", 7995, 39975, 8059, 20)]
    [InlineData("sbs_r_nuts06_r2.excerpt-ES-IT-NO-PL-SE.tsv.gz", 46026, 368208, 266261, 17657)]
    [InlineData("tran_r_rapa_tabular.tsv.gz", 41715, 166860, 39024, 33276)]
    [InlineData("tsdde410.tsv", 68, 1360, 1275, 0)]
    [InlineData("tin00171_linear.csv.gz", 1395, 1395, 1372, 23)]
    [InlineData("nama_10_gdp.json", 64, 64, 64, 0)]
    [InlineData("HLTH_EHIS_HC7.json.gz", 8640, 8640, 6537, 490)]
    [InlineData("nama_10_a64_e_AT_2021_THS_PER.json", 96, 96, 94, 0)]
    [InlineData("nama_10_a64_e_AT_2022_THS_PER.json", 96, 96, 94, 0)]
    [InlineData("nama_10_a64_e_ES_2022_THS_PER.json", 96, 96, 96, 0)]
    [InlineData("bd_9ac_l_form_r2.excerpt-10-countries-2011-2020-30-rows.csv", 300, 300, null, 0)]
    [InlineData("bd_9bd_sz_cl_r2.excerpt-V11910-TOTAL-EU27-2018.csv", 49, 49, null, 0)]
    [InlineData("ext_tec01.excerpt-EXP-INT_EU-THS_EUR-TOTAL-27-countries-2012-2020.csv", 9234, 9234, 9234 - 1716, 0)]
    [InlineData("ext_tec09.excerpt-EXP-INT_EU-THS_EUR-18-countries-2012-2020.csv", 12636, 12636, 12636 - 6553, 0)]
    [InlineData("nama_10_a64.excerpt-B1G-CP_MEUR-2011-2021-A-and-T-10-rows.csv", 110, 110, null, 0)]
    [InlineData("nama_10_a64.excerpt-B1G-CP_MEUR-2018-EU27-and-20-countries.vintage1-early2022.csv", 1176, 1176, null, 0)]
    [InlineData("nama_10_a64.excerpt-B1G-CP_MEUR-2018-EU27-and-20-countries.vintage2-late2022.csv", 1176, 1176, null, 0)]
    [InlineData("nama_10_a64.excerpt-B1G-CP_MEUR-EU27-2018-46-codes-with-sections.vintage1-early2022.csv", 46, 46, null, 0)]
    [InlineData("sbs_sc_sca_r2.excerpt-10-countries-2011-2020-30-rows.csv", 300, 300, null, 0)]
    public void A_real_file_has_the_known_rows_and_cells(string name, long rows, long cells, int? values, long flaggedWithoutValue)
    {
        var check = Check("eurostat/" + name);
        Assert.Null(check.Rejection);
        Assert.Equal((rows, cells, values ?? check.Values, flaggedWithoutValue), (check.Rows, check.Cells, check.Values, check.FlaggedWithoutValue));
        Assert.Equal(check.Cells, check.Values + check.FlaggedWithoutValue + check.Missing);
        Assert.Equal("freq", check.Dimensions![0]);
    }

    [Theory]
    [InlineData("eurostat/Nace2_long.csv.gz", "classification_file")]
    [InlineData("eurostat/nace_rev2.ramon.csv.gz", "classification_file")]
    [InlineData("eurostat/nama_10_gdp.expected-by-swift-jsonstat.csv", "missing_column")]
    [InlineData("eurostat/sbs_sc_sca_r2.excerpt-EU27-TOTAL-V11110-V12150-V16110.csv", "duplicate_key")]
    [InlineData("eurostat/nama_10_gdp.excerpt-B1GQ-CP_MEUR-EU27-2011-2021.csv", "duplicate_key")]
    [InlineData("clients/une-rt-m-geo-xx-last1.json", "no_data")]
    [InlineData("clients/ds-999999-statistics.json", "not_found")]
    [InlineData("clients/legacy-v1.1-eurostat-name_gpd_c-geo_IT_FR.json", "old_json")]
    [InlineData("clients/ds-045409-fault-413.xml", "extraction_too_big")]
    [InlineData("clients/eurostat_queued_extraction.xml", "answer_queued")]
    [InlineData("clients/footer.xml", "answer_queued")]
    [InlineData("clients/NAMA_10_GDP-ss.xml", "sdmx_ml")]
    public void A_real_file_that_is_no_data_is_rejected_with_its_code(string path, string code) => Assert.Equal(code, Check(path).Rejection?.Code);

    [Fact]
    public void Every_real_file_is_read_or_rejected()
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(Corpus.PathOf("clients/footer.xml")))!;
        var files = Directory.EnumerateFiles(Path.Combine(folder, "clients"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(folder, "eurostat")).Where(file => new FileInfo(file).Length < 1_000_000)).ToList();
        Assert.True(files.Count > 30);
        Assert.All(files, file =>
        {
            using var stream = File.OpenRead(file);
            var check = DropCheck.Of(Path.GetFileName(file), stream, DropLimits.Default);
            Assert.True(check.Rejection is not null || check.Values > 0, check.ToString());
        });
    }

    private static DropCheck Check(string path)
    {
        using var stream = File.OpenRead(Corpus.PathOf(path));
        return DropCheck.Of(Path.GetFileName(path), stream, DropLimits.Default);
    }
}
