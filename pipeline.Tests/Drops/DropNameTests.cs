using Factsheets.Drops;

namespace Factsheets.Tests.Drops;

public sealed class DropNameTests
{
    [Theory]
    [InlineData("sbs_r_nuts06_r2.tsv.gz", "sbs_r_nuts06_r2")]
    [InlineData("drops/eurostat/sbs_r_nuts06_r2.excerpt-ES-IT.tsv.gz", "sbs_r_nuts06_r2")]
    [InlineData("estat_demo_r_pjangrp3.tsv.gz", "demo_r_pjangrp3")]
    [InlineData("edat_lfse_22_tabular.tsv.gz", "edat_lfse_22")]
    [InlineData("tin00171_linear.csv.gz", "tin00171")]
    [InlineData("nrg_cb_pem_linear_2_0.csv.gz", "nrg_cb_pem")]
    [InlineData("HLTH_EHIS_HC7.json.gz", "hlth_ehis_hc7")]
    [InlineData("lfst_r_lfe2en2_1_Data.csv", "lfst_r_lfe2en2")]
    [InlineData("ds-059358.tsv", "ds-059358")]
    [InlineData("sbs_r_nuts06_r2.tsv.gz.0123456789ab", "sbs_r_nuts06_r2")]
    [InlineData("lfst_r_lfe2en2_2023-12-21.tsv", "lfst_r_lfe2en2")]
    [InlineData("lfst_r_lfe2en2 2023-12-21_tabular.tsv", "lfst_r_lfe2en2")]
    [InlineData("sbs_r_nuts2021__custom_7738572_linear_2_0.csv.gz", "sbs_r_nuts2021")]
    [InlineData("sbs_r_nuts2021__custom_7738572_page_spreadsheet.xlsx", "sbs_r_nuts2021")]
    [InlineData("tec00115_page_spreadsheet.xlsx", "tec00115")]
    [InlineData("lfsa_ugad$defaultview_spreadsheet.xlsx", "lfsa_ugad")]
    [InlineData("estat_sbs_r_nuts2021_tabular (2).tsv.gz", "sbs_r_nuts2021")]
    [InlineData("abc(1).tsv", "abc")]
    [InlineData("estat_tran_r_avpa_nm_filtered_en.csv.gz", "tran_r_avpa_nm")]
    [InlineData("2023-12-21.tsv", null)]
    [InlineData("my data.csv", null)]
    [InlineData("1abc.csv", null)]
    [InlineData(".gz", null)]
    [InlineData("estat_.tsv", null)]
    public void The_data_set_is_the_name_without_what_the_services_add(string name, string? expected) => Assert.Equal(expected, DropName.DatasetOf(name));

    [Theory]
    [InlineData("a.excerpt-ES.tsv", true)]
    [InlineData("a.EXCERPT.tsv", true)]
    [InlineData("x.excerpt/a.tsv", false)]
    [InlineData("a__custom_1_tabular.tsv", true)]
    [InlineData("a$dv_12_linear.csv", true)]
    [InlineData("a_page_linear.csv", true)]
    [InlineData("estat_a_filtered.tsv.gz", true)]
    [InlineData("a (2).tsv", false)]
    [InlineData("a.tsv", false)]
    public void An_excerpt_says_so_in_the_file_name(string name, bool expected) => Assert.Equal(expected, DropName.IsExcerpt(name));

    [Theory]
    [InlineData("tin00171_linear.csv.gz", true)]
    [InlineData("x_linear/tin00171.csv.gz", false)]
    [InlineData("tin00171.csv.gz", false)]
    public void A_whole_data_set_in_csv_says_linear(string name, bool expected) => Assert.Equal(expected, DropName.IsLinear(name));

    [Theory]
    [InlineData("a_2023-12-21.tsv", "2023-12-21")]
    [InlineData("2020-01-01/a.2023-12-21.tsv", "2023-12-21")]
    [InlineData("a_2023-13-21_2023-12-22.tsv", "2023-12-22")]
    [InlineData("a_12023-12-21.tsv", null)]
    [InlineData("a_2023-12-211.tsv", null)]
    [InlineData("a.tsv", null)]
    public void A_date_in_the_name_is_the_last_update(string name, string? expected) =>
        Assert.Equal(expected, DropName.DateOf(name)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("a.tsv", ".tsv")]
    [InlineData("a.TSV.GZ", ".tsv")]
    [InlineData("a.b.csv.gz.0123456789ab", ".csv")]
    [InlineData("a.json", ".json")]
    [InlineData("a", "")]
    [InlineData("a.gz", "")]
    public void The_format_is_the_ending_without_gz_and_hash(string name, string expected) => Assert.Equal(expected, DropName.FormatOf(name));

    [Fact]
    public void A_second_file_of_the_same_name_keeps_data_set_and_format()
    {
        var name = DropName.WithHash("estat_abc.excerpt-1.tsv.gz", "0123456789abcdef0123");
        Assert.Equal("estat_abc.excerpt-1.tsv.gz.0123456789ab", name);
        Assert.Equal(("abc", ".tsv", true), (DropName.DatasetOf(name), DropName.FormatOf(name), DropName.IsExcerpt(name)));
    }
}
