using Factsheets.Drops;
using Factsheets.Lake;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Lake;

public sealed class RegistryLakeTests
{
    private const string LakeFile = "lake/eccp/cluster_organisations.parquet";
    private const string Manifest = "manifests/lake/eccp/cluster_organisations.json";

    [Fact]
    public async Task A_registry_makes_its_lake_file_and_a_manifest_beside_those_of_data_sets()
    {
        using var temporary = new TemporaryStore();
        await temporary.IngestAsync(("abc.csv", TestDrops.Csv("NR,FR,2019,1,,")));
        var report = await IngestAsync(temporary, ("registry.csv", "name,country,city\nB,FR,Lyon\nA,FI,Oulu\n"));
        var change = Assert.Single(report.Changes);
        Assert.Equal(("eccp/cluster_organisations", true, 2L), (change.Dataset, change.IsChanged, change.Manifest!.Rows));
        Assert.Equal([LakeFile, "lake/eurostat/abc.parquet"], await temporary.ListAsync("lake/"));
        Assert.Equal([Manifest, "manifests/lake/eurostat/abc.json"], await temporary.ListAsync("manifests/"));
        Assert.Equal(["FI A", "FR B"], await NamesAsync(temporary));
        Assert.Equal(["FI|A", "FR|B"], LakeDatabase.Query($"SELECT country_code, name FROM {LakeDatabase.Quote(temporary.PhysicalPath(LakeFile))}"));
    }

    [Fact]
    public async Task A_later_registry_replaces_its_countries_and_says_what_is_new_gone_and_changed()
    {
        using var temporary = new TemporaryStore();
        await IngestAsync(temporary, ("r_2022-01-01.csv", "name,country,city\nA,FI,Oulu\nB,FR,Lyon\nC,FR,Paris\n"));
        var change = Assert.Single((await IngestAsync(temporary, ("r_2023-01-01.csv", "name,country,city\nC,FR,Nantes\nD,FR,Nice\n"))).Changes);
        Assert.Equal(["FI A", "FR C", "FR D"], await NamesAsync(temporary));
        Assert.Equal(["new: FR D", "gone: FR B", "changed: FR C"], change.Differences);
        Assert.Equal(new Revision(1, 1, 1), change.Manifest!.Revision);
        Assert.Equal([1L, 2L], change.Manifest.Drops.Select(drop => drop.CellsWon));
    }

    [Fact]
    public async Task The_lake_does_not_depend_on_the_order_of_arrival()
    {
        (string, string)[] drops = [("r_2022-01-01.csv", "name,country\nA,FI\nB,FR\n"), ("r_2023-01-01.csv", "name,country\nC,FR\n"), ("r_2022-06-01.all.csv", "name,country\nD,CZ\nE,FR\n")];
        var bytes = new List<byte[]>();
        foreach (var order in (int[][])[[0, 1, 2], [2, 1, 0], [1, 2, 0]])
        {
            using var temporary = new TemporaryStore();
            foreach (var i in order)
            {
                await IngestAsync(temporary, drops[i]);
            }

            Assert.Equal(["CZ D", "FR C"], await NamesAsync(temporary));
            bytes.Add(await temporary.BytesAsync(LakeFile));
        }

        Assert.All(bytes, state => Assert.Equal(bytes[0], state));
    }

    [Fact]
    public async Task A_deleted_registry_is_withdrawn_and_a_bad_one_is_put_on_record()
    {
        using var temporary = new TemporaryStore();
        await IngestAsync(temporary, ("r.csv", "name,country\nA,FI\n"));
        Assert.Equal("missing_columns", Assert.Single((await IngestAsync(temporary, ("bad.csv", "name,town\nA,Oulu\n"))).Rejected).Value.Code);
        Assert.Equal(["rejected/eccp/bad.csv.json"], await temporary.ListAsync("rejected/"));
        Assert.False((await IngestAsync(temporary, ("r.csv", "name,country\nA,FI\n"))).LakeChanged);
        await temporary.Store.DeleteAsync("drops/eccp/r.csv", TemporaryStore.Token);
        await temporary.Store.DeleteAsync("drops/eccp/bad.csv", TemporaryStore.Token);
        Assert.Equal(["eccp/cluster_organisations"], (await temporary.Ingestion().IngestAgainAsync(TemporaryStore.Token)).Withdrawn);
        Assert.Empty(temporary.AllFiles());
    }

    [Theory]
    [InlineData("policy", "FR", "lake/policy/FR.json")]
    [InlineData("eurostat", "sbs_r_nuts2021", "lake/eurostat/sbs_r_nuts2021.parquet")]
    public void A_manifest_says_which_lake_file_is_its(string folder, string name, string lakePath) =>
        Assert.Equal(lakePath, LakeTarget.OfManifest($"manifests/lake/{folder}/{name}.json").LakePath);

    private static async Task<IngestReport> IngestAsync(TemporaryStore temporary, params (string Name, string Text)[] drops)
    {
        foreach (var (name, text) in drops)
        {
            await temporary.PutAsync(DropFolder.Registry + name, text);
        }

        return await temporary.Ingestion().IngestAsync([.. drops.Select(drop => DropFolder.Registry + drop.Name)], TemporaryStore.Token);
    }

    private static async Task<IEnumerable<string>> NamesAsync(TemporaryStore temporary) =>
        (await ClusterOrganisationFile.ReadAsync(temporary.Store, etag: null, TemporaryStore.Token)).Select(record => $"{record.CountryCode} {record.Name}");
}
