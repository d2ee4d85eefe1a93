using Factsheets.Employment;
using Factsheets.Storage;

namespace Factsheets.Tests.Employment;

public sealed class SourceCatalogueTests
{
    [Fact]
    public void The_embedded_catalogue_prefers_the_sources_in_the_order_of_the_method()
    {
        Assert.Equal(["sbs_r_nuts2021", "sbs_r_nuts06_r2"], Ids(EmploymentRole.RegionByDivision));
        Assert.Equal(["lfst_r_lfe2en2", "nama_10r_3empers"], Ids(EmploymentRole.RegionBySectionGroup));
        Assert.Equal(["nama_10_a64_e", "lfsa_egan22d", "sbs_ovw_act", "sbs_na_sca_r2"], Ids(EmploymentRole.CountryByDivision));
    }

    [Fact]
    public async Task The_store_replaces_the_catalogue_as_a_whole()
    {
        using var folder = new TemporaryFolder();
        var store = new FolderStore(folder.Path);
        await store.WriteTextAsync(SourceCatalogue.ConfigPath, """[{ "dataset": "own", "role": "region_by_division", "title": "Own", "concept": "employed", "filter": { "unit": ["THS"] }, "persons_per_unit": 1000 }]""", WriteCondition.None, TestContext.Current.CancellationToken);

        var catalogue = await SourceCatalogue.LoadAsync(store, TestContext.Current.CancellationToken);

        var entry = Assert.Single(catalogue.Entries);
        Assert.Equal(("own", 1000.0), (entry.Dataset, entry.PersonsPerUnit));
    }

    private static IEnumerable<string> Ids(EmploymentRole role) => SourceCatalogue.Default.Of(role).Select(entry => entry.Dataset);
}
