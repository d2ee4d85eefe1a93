using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Outputs.Editions;
using Factsheets.Tests.Lake;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Employment;

/// <summary>Data sets in the form in which Eurostat serves them, from the drop to their role.</summary>
public sealed class EmploymentLoaderTests
{
    private const string Survey = "freq,nace_r2,sex,age,unit,geo\\TIME_PERIOD";
    private const string Enterprises = "freq,nace_r2,indic_sbs,geo\\TIME_PERIOD";
    private static readonly string[] Areas = [Countries.Eu27Aggregate, "AT", "EL"];

    [Fact]
    public async Task The_labour_force_survey_by_division_serves_countries_that_national_accounts_lack()
    {
        using var temporary = new TemporaryStore();
        var rows = Divisions("S").SelectMany(division => Areas.SelectMany(area => new[]
        {
            $"A,{division},T,Y_GE15,THS_PER,{area}\t1.5 \t2.5 b",
            $"A,{division},T,Y15-64,THS_PER,{area}\t1.4 \t2.4 ",
            $"A,{division},F,Y_GE15,THS_PER,{area}\t0.5 \t: u",
        }));
        await temporary.IngestAsync(("lfsa_egan22d.tsv", Table(Survey, rows)), ("nama_10_a64_e.tsv", Table("freq,unit,nace_r2,na_item,geo\\TIME_PERIOD", ["A,THS_PER,TOTAL,EMP_DC,AT\t7 \t8 "])));

        var sources = await LoadAsync(temporary, "lfsa_egan22d", "nama_10_a64_e");

        Assert.Empty(sources.Refusals);
        Assert.Equal(["nama_10_a64_e", "lfsa_egan22d"], sources.Of(EmploymentRole.CountryByDivision).Select(source => source.Id));
        var survey = sources.Of(EmploymentRole.CountryByDivision)[1];
        Assert.Equal((1500.0, 2500.0, "b"), (survey.Cell("EL", "C10", 2021).Persons, survey.Cell("EL", "C10", 2022).Persons, survey.Cell("EL", "C10", 2022).ObsFlag));
        Assert.Equal(["AT", "EL", Countries.Eu27Aggregate], survey.Geos);
    }

    [Fact]
    public async Task An_edition_of_the_survey_alone_has_the_ecosystems_of_its_countries()
    {
        using var temporary = new TemporaryStore();
        var rows = Divisions("U").SelectMany(division => Areas.Select(area => $"A,{division},T,Y_GE15,THS_PER,{area}\t10 \t20 "));
        Assert.Empty((await temporary.IngestAsync(("lfsa_egan22d.tsv", Table(Survey, rows)))).Rejected);

        var run = await SampleStore.BuildAsync(temporary.Store, EditionRequest.OfStore);

        Assert.Equal(["AT", "EL"], run.Countries);
        var rowsOfGreece = run.Context.Indicators.CountryEcosystems.Where(row => row.CountryCode == "EL").ToList();
        Assert.Equal(Factsheets.Classifications.Ecosystems.All.Count * 2, rowsOfGreece.Count);
        Assert.All(rowsOfGreece, row => Assert.Equal("lfsa_egan22d", row.Shares.SourceId));
    }

    [Fact]
    public async Task Enterprise_statistics_stand_beside_the_regions_of_their_family_and_serve_countries()
    {
        using var temporary = new TemporaryStore();
        var national = new[] { "I", "I55", "I56" }.SelectMany(activity => Areas.SelectMany(area => new[]
        {
            $"A,{activity},EMP_NR,{area}\t300 \t400 p",
            $"A,{activity},ENT_NR,{area}\t30 \t40 ",
        }));
        string[] regional = ["A,I55,EMP_LOC_NR,AT11\t10 \t11 ", "A,I55,LOC_NR,AT11\t1 \t2 ", "A,I55,EMP_LOC_NR,GR30\t5 \t: @C", "A,I55,EMP_LOC_NR,ATZZ\t3 \t4 "];
        await temporary.IngestAsync(("sbs_ovw_act.tsv", Table(Enterprises, national)), ("sbs_r_nuts2021.tsv", Table(Enterprises, regional)));

        var sources = await LoadAsync(temporary, "sbs_ovw_act", "sbs_r_nuts2021");

        Assert.Empty(sources.Refusals);
        var regions = Assert.Single(sources.Of(EmploymentRole.RegionByDivision));
        Assert.Equal((10.0, 5.0, "C"), (regions.Cell("AT11", "I55", 2021).Persons, regions.Cell("EL30", "I55", 2021).Persons, regions.Cell("EL30", "I55", 2022).ConfStatus));
        Assert.Equal(2, sources.UnitsOf(regions)!.Cell("AT11", "I55", 2022).Persons);
        var family = sources.FamilyOf(regions)!;
        Assert.Equal(("sbs_ovw_act", 400.0, "p"), (family.Id, family.Cell("EL", "I56", 2022).Persons, family.Cell("EL", "I56", 2022).ObsFlag));
        Assert.Equal(300, new NationalCells(new RegionalSource(regions), family).Published("AT", Universe.Of(["I"]).Blocks[0], 2021)["I55"]);
        Assert.Same(family, Assert.Single(sources.Of(EmploymentRole.CountryByDivision)));
    }

    private static IEnumerable<string> Divisions(string lastSection) =>
        NaceRev2.Divisions.Where(division => string.CompareOrdinal(division.Code[..1], lastSection) <= 0).Select(division => division.Code);

    private static string Table(string corner, IEnumerable<string> rows) => $"{corner}\t2021 \t2022 \r\n{string.Concat(rows.Select(row => row + "\r\n"))}";

    private static async Task<EmploymentSources> LoadAsync(TemporaryStore temporary, params string[] datasets)
    {
        var etags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var dataset in datasets)
        {
            etags.Add(dataset, (await temporary.ManifestAsync(dataset)).ETag);
        }

        return await new EmploymentLoader(temporary.Store).LoadAsync(SourceCatalogue.Default, etags, TemporaryStore.Token);
    }
}
