using System.Globalization;
using System.Text;
using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Outputs.Editions;
using Factsheets.Outputs.Tables;
using Factsheets.Storage;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Outputs.Editions;

/// <summary>The whole-economy table from drops to tables, with each data set that gives section groups by region.</summary>
public sealed class ModelledEditionTests(TestStores stores)
{
    private const string Labour = "lfst_r_lfe2en2";
    private const string RegionalAccounts = "nama_10r_3empers";
    private const int Year = 2022;

    // 10 thousand in every group and division, but 40 in the agriculture of this region.
    private const string Rural = "AT11";
    private const string Vienna = "AT13";

    private static readonly IReadOnlyList<NutsRegion> Regions = [.. Countries.Eu27.SelectMany(country => ReportingRegionTable.Default.Of(country, NutsVersion.Nuts2021))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Labour)]
    [InlineData(RegionalAccounts)]
    public async Task Every_country_with_a_survey_and_national_accounts_has_all_14_ecosystems_of_all_regions(string dataset)
    {
        var context = await ComputeAsync((dataset, SurveyOf(dataset, 1)), ("nama_10_a64_e", NationalAccounts([.. Countries.Eu27, Countries.Eu27Aggregate])));

        Assert.All(context.Indicators.Modelled.Countries, country => Assert.Null(country.Reason));
        var rows = RowsOf(context);
        Assert.Equal(
            Regions.SelectMany(region => Ecosystems.All.Select(ecosystem => $"{region.Code} {ecosystem.Code}")).Order(StringComparer.Ordinal),
            rows.Select(row => $"{row["region_code"]} {row["ecosystem_code"]}").Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(("modelled", "estimated", "C", dataset, Year), (row["basis"], row["status"], row["quality"], row["source_id"], row["year"])));
    }

    [Theory]
    [InlineData(Labour)]
    [InlineData(RegionalAccounts)]
    public async Task The_figures_are_those_of_the_employed_of_all_ages_and_both_sexes(string dataset)
    {
        var context = await ComputeAsync((dataset, SurveyOf(dataset, 1)), ("nama_10_a64_e", NationalAccounts([.. Countries.Eu27, Countries.Eu27Aggregate])));

        var weights = EcosystemWeights.Of(EcosystemWeights.DefaultScheme);
        var rows = RowsOf(context).ToDictionary(row => ((string)row["region_code"]!, (string)row["ecosystem_code"]!));
        Assert.Equal(PersonsOf(_ => 10_000, "health"), (double)rows[(Vienna, "health")]["employment_persons"]!, 1e-6);
        Assert.Equal(100_000.0, rows[(Vienna, "health")]["region_employment_persons"]);
        Assert.Equal(PersonsOf(group => group == "A" ? 40_000 : 10_000, "agri_food"), (double)rows[(Rural, "agri_food")]["employment_persons"]!, 1e-6);
        Assert.Equal((true, 1), ((bool)rows[(Rural, "agri_food")]["is_relevant"]!, (int)rows[(Rural, "agri_food")]["rank"]!));
        Assert.Equal(1, RowsOf(context).Count(row => row["is_relevant"] is true));

        double PersonsOf(Func<string, double> group, string ecosystem) => SectionGroup.All.Sum(one => group(one.Code) * MeanWeight(one, ecosystem));

        double MeanWeight(SectionGroup group, string ecosystem)
        {
            var leaves = A64Classification.Leaves.Where(leaf => group.Divisions.Contains(leaf.Divisions[0])).ToList();
            return leaves.Average(leaf => A64Classification.Weight(leaf, ecosystem, weights, A64Measure.Employment));
        }
    }

    [Fact]
    public async Task The_labour_force_survey_goes_first_and_the_regional_accounts_stand_in_where_it_is_not_there()
    {
        var context = await ComputeAsync((Labour, SurveyOf(Labour, 1)), (RegionalAccounts, SurveyOf(RegionalAccounts, 2)), ("nama_10_a64_e", NationalAccounts([.. Countries.Eu27, Countries.Eu27Aggregate])));

        Assert.All(RowsOf(context), row => Assert.Equal(Labour, row["source_id"]));
    }

    [Fact]
    public async Task A_country_without_national_accounts_has_no_rows_and_a_reason()
    {
        var context = await ComputeAsync((Labour, SurveyOf(Labour, 1)), ("nama_10_a64_e", NationalAccounts([.. Countries.Eu27.Where(country => country != "LU"), Countries.Eu27Aggregate])));

        Assert.Contains("nama_10_a64_e", context.Indicators.Modelled.Countries.Single(country => country.Country == "LU").Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(RowsOf(context), row => (string)row["country_code"]! == "LU");
        Assert.All(context.Indicators.Modelled.Countries.Where(country => country.Country != "LU"), country => Assert.Null(country.Reason));
    }

    private static string SurveyOf(string dataset, int scale) => dataset == Labour ? LabourForceOf(scale) : RegionalAccountsOf(scale);

    /// <summary>The survey in its newer form, with sexes and ages that the filter of the catalogue leaves out.</summary>
    private static string LabourForceOf(int scale) => Tsv(
        "freq,unit,sex,age,nace_r2,geo",
        [
            .. Areas().SelectMany(area => Groups(area, scale).SelectMany(group => new[]
            {
                ($"A,THS_PER,T,Y_GE15,{group.Code},{area}", group.Thousands),
                ($"A,THS_PER,F,Y_GE15,{group.Code},{area}", 7777),
                ($"A,THS_PER,T,Y15-64,{group.Code},{area}", 7777),
            })),
        ]);

    /// <summary>Regional accounts, with employees, NUTS 3 and sums of groups beside what is used.</summary>
    private static string RegionalAccountsOf(int scale) => Tsv(
        "freq,unit,wstatus,nace_r2,geo",
        [
            .. Areas().SelectMany(area => Groups(area, scale).SelectMany(group => new[]
            {
                ($"A,THS,EMP,{group.Code},{area}", group.Thousands),
                ($"A,THS,SAL,{group.Code},{area}", 7777),
            })),
            .. Areas().SelectMany(area => new[] { "C", "G-J", "K-N", "O-U" }.Select(code => ($"A,THS,EMP,{code},{area}", 5555.0))),
            ("A,THS,EMP,TOTAL,AT111", 12),
        ]);

    /// <summary>National accounts: 10 thousand in each of the 64 leaves.</summary>
    private static string NationalAccounts(IReadOnlyList<string> areas) => Tsv(
        "freq,unit,nace_r2,na_item,geo",
        [.. areas.SelectMany(area => A64Classification.Leaves.Select(leaf => ($"A,THS_PER,{leaf.Code},EMP_DC,{area}", 10.0)).Append(($"A,THS_PER,TOTAL,EMP_DC,{area}", 10.0 * A64Classification.Leaves.Count)))]);

    private static IEnumerable<string> Areas() => Countries.Eu27.Concat(Regions.Where(region => region.Level > 0).Select(region => region.Code)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<(string Code, double Thousands)> Groups(string area, int scale)
    {
        var parts = area.Length == 2 ? Regions.Count(region => region.Country == area) : 1;
        var farming = area is "AT" or Rural ? 30 : 0;
        foreach (var group in SectionGroup.All)
        {
            yield return (group.Code, scale * ((10 * parts) + (group.Code == "A" ? farming : 0)));
        }

        yield return (SectionGroup.Total, scale * ((10 * parts * SectionGroup.All.Count) + farming));
    }

    private static string Tsv(string dimensions, IEnumerable<(string Key, double Value)> rows)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{dimensions}\\TIME_PERIOD\t{Year} \n");
        foreach (var (key, value) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{key}\t{value} \n");
        }

        return text.ToString();
    }

    private async Task<EditionContext> ComputeAsync(params (string Dataset, string Text)[] drops)
    {
        var store = stores.NewFolder();
        foreach (var (dataset, text) in drops)
        {
            await store.WriteTextAsync($"drops/eurostat/estat_{dataset}.tsv", text, WriteCondition.None, Cancellation);
        }

        var report = await new FactsheetPipeline(store).IngestAsync([.. drops.Select(drop => $"drops/eurostat/estat_{drop.Dataset}.tsv")], new FactsheetOptions(), Cancellation);
        Assert.Empty(report.Rejected);
        var planner = new EditionPlanner(store);
        return await planner.ComputeAsync((await planner.PlanAsync(EditionRequest.OfStore, Cancellation))!, Cancellation);
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, object?>> RowsOf(EditionContext context)
    {
        var table = context.Tables.Single(table => table.Contract == FactRegionEcosystem.Contract);
        var names = table.Contract.Columns.Select(column => column.Name).ToList();
        return [.. table.Rows.Select(row => names.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}
