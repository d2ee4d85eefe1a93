using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Corpus;

/// <summary>The whole-economy table from real files: each survey by region and section group, with the national accounts that are there.</summary>
public sealed class RealModelledTests(TestStores stores)
{
    private const string Statistics = "eurostat/sbs_r_nuts06_r2.excerpt-ES-IT-NO-PL-SE.tsv.gz";
    private const string NationalStatistics = "eurostat/sbs_na_sca_r2.tsv.gz";
    private const string Austria = "eurostat/nama_10_a64_e_AT_2022_THS_PER.json";
    private const string Spain = "eurostat/nama_10_a64_e_ES_2022_THS_PER.json";
    private const string Europe = "eurostat/nama_10_a64_e.excerpt-EMP_DC-THS_PER-EU27-2018-46-codes-and-TOTAL.csv";

    // The regional accounts of 2018 have sections in Spain alone; of the EU27 only the total is there, and its industries are made up.
    private static readonly (string Path, string Text)[] MadeUpEurope =
    [
        ("drops/eurostat/nama_10r_3empers.excerpt-EU27.csv", "freq,unit,wstatus,nace_r2,geo,TIME_PERIOD,OBS_VALUE\n" + string.Concat(SectionGroup.All.Select(group => $"A,THS,EMP,{group.Code},EU27_2020,2018,20665.204\n"))),
        ("drops/eurostat/nama_10_a64_e.excerpt-EU27.csv", "freq,unit,nace_r2,na_item,geo,TIME_PERIOD,OBS_VALUE\n" + string.Concat(A64Classification.Leaves.Select(leaf => $"A,THS_PER,{leaf.Code},EMP_DC,EU27_2020,2018,10\n")) + "A,THS_PER,TOTAL,EMP_DC,EU27_2020,2018,640\n"),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_labour_force_survey_gives_all_ecosystems_of_all_regions_where_national_accounts_are()
    {
        var modelled = await ModelledAsync([], "eurostat/lfst_r_lfe2en2.tsv.gz", Statistics, NationalStatistics, Austria, Spain, Europe);

        AssertAustriaAndSpain(modelled, "lfst_r_lfe2en2", 2014);
    }

    [Fact]
    public async Task The_regional_accounts_do_so_too()
    {
        var modelled = await ModelledAsync(MadeUpEurope, "eurostat/nama_10r_3empers.data-explorer-2018.EMP.export-AT-ES-IT-NL-PL-SE-EU27.csv", Austria, Spain);

        AssertAustriaAndSpain(modelled, "nama_10r_3empers", 2018);
        Assert.Equal(1_078_700.0, modelled.Rows.First(row => row.Region.Code == "ES11").Totals.RegionPersons, 1000.0);
    }

    [Fact]
    public async Task Without_the_industries_of_the_EU27_every_country_has_a_reason()
    {
        var modelled = await ModelledAsync([], "eurostat/nama_10r_3empers.data-explorer-2018.EMP.export-AT-ES-IT-NL-PL-SE-EU27.csv", Austria, Spain, Europe);

        Assert.Empty(modelled.Rows);
        Assert.All(modelled.Countries, country => Assert.False(string.IsNullOrEmpty(country.Reason)));
        Assert.Subset(modelled.Countries.Select(country => country.Country).ToHashSet(), Countries.Eu27.ToHashSet());
    }

    private static void AssertAustriaAndSpain(ModelledSet modelled, string survey, int year)
    {
        var rows = modelled.Rows.Where(row => row.IsReferenceYear).ToList();
        Assert.Equal(["AT", "ES"], modelled.Countries.Where(country => country.Year == year && country.Reason is null).Select(country => country.Country));
        Assert.Equal([("AT", 9 * 14), ("ES", 19 * 14)], rows.CountBy(row => row.Region.Country).Select(pair => (pair.Key, pair.Value)));
        Assert.All(rows, row => Assert.Equal((survey, year, true), (row.SourceId, row.Year, row.LocationQuotient > 0)));
    }

    private async Task<ModelledSet> ModelledAsync((string Path, string Text)[] texts, params string[] files)
    {
        var store = stores.NewFolder();
        foreach (var (path, text) in texts)
        {
            await store.WriteTextAsync(path, text, WriteCondition.None, Cancellation);
        }

        foreach (var file in files)
        {
            await using var source = File.OpenRead(Corpus.PathOf(file));
            await store.WriteAsync("drops/" + file, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), Cancellation);
        }

        var report = await new FactsheetPipeline(store).IngestAsync([.. texts.Select(text => text.Path), .. files.Select(file => "drops/" + file)], new FactsheetOptions(), Cancellation);
        Assert.Empty(report.Rejected);
        var planner = new EditionPlanner(store);
        return (await planner.ComputeAsync((await planner.PlanAsync(EditionRequest.OfStore, Cancellation))!, Cancellation)).Indicators.Modelled;
    }
}
