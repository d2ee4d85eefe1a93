using Factsheets.Clusters;
using Factsheets.Outputs.Editions;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Corpus;

/// <summary>The register and the municipality list as others publish them.</summary>
public sealed class RegistryCorpusTests
{
    [Fact]
    public async Task The_municipality_list_places_one_more_organisation_of_France()
    {
        using var temporary = new TemporaryStore();
        var report = await IngestAsync(temporary, ("drops/eccp/r.csv", "eccp/eccp_registry_cluster_organisations_FR_FI_CZ_CY_GE.csv"), ("drops/nuts/lau2020.csv.gz", "nuts/lau2020_nuts2021.csv.gz"));
        Assert.Equal([225L, 98_613L], report.Changes.Select(change => change.Manifest!.Rows));

        var built = await SampleStore.BuildAsync(temporary.Store, EditionRequest.OfStore);
        Assert.Equal(["CY", "CZ", "FI", "FR", "GE"], built.Countries);
        var france = built.Context.Landscape.Clusters.Of("FR");
        Assert.Equal(19, france.Count(organisation => organisation.Placement.RegionCode == "FRK"));
        Assert.Equal("Cluster Montagne", Assert.Single(france, organisation => organisation.Placement.PlacedBy == PlacedByWords.Municipality).Record.Name);
    }

    [Fact]
    public async Task The_partial_list_of_partnerships_is_read_without_guessing()
    {
        using var temporary = new TemporaryStore();
        var report = await IngestAsync(temporary, ("drops/eccp/p.csv", "eccp/eccp_partnerships.partial-from-public-pages.csv"));
        var manifest = Assert.Single(report.Changes).Manifest!;
        Assert.Contains(manifest.Remarks, remark => remark.Contains("Several partnerships in one cell: 'EC2i|MobiGoIn-Action|AdPack²|NF4', 20 rows", StringComparison.Ordinal));
        Assert.Equal(51 - 20, manifest.Rows);
    }

    private static async Task<Factsheets.Lake.IngestReport> IngestAsync(TemporaryStore temporary, params (string Path, string File)[] drops)
    {
        foreach (var (path, file) in drops)
        {
            await temporary.PutAsync(path, await File.ReadAllBytesAsync(Corpus.PathOf(file), TemporaryStore.Token));
        }

        return await new FactsheetPipeline(temporary.Store).IngestAsync([.. drops.Select(drop => drop.Path)], new FactsheetOptions(), TemporaryStore.Token);
    }
}
