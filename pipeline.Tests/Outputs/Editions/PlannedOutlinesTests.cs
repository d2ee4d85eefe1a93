using Factsheets.Classifications;
using Factsheets.Lake;
using Factsheets.Outputs.Editions;
using Factsheets.Storage;

namespace Factsheets.Tests.Outputs.Editions;

/// <summary>Maps of an edition whose store has boundaries.</summary>
public sealed class PlannedOutlinesTests
{
    private const string Name = "NUTS_RG_20M_2021_4326_LEVL_2.geojson";
    private const string Square = "[[[32,34.6],[32,35.6],[34,35.6],[34,34.6],[32,34.6]]]";
    private const string Triangle = "[[[32,34.6],[32,35.6],[34,35.6],[32,34.6]]]";

    [Fact]
    public async Task Boundaries_draw_the_maps_are_named_as_their_source_and_make_another_edition()
    {
        using var folder = new TemporaryFolder();
        var store = new FolderStore(folder.Path);
        var registry = SampleStore.SampleFiles.Where(file => file.Contains($"{Path.DirectorySeparatorChar}eccp{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();
        var bundled = (await SampleStore.RunAsync(store, registry, countries: "CY")).Context;
        Assert.DoesNotContain(BoundaryFile.Licence, await PageAsync(store, bundled, "countries/CY/factsheet.html"), StringComparison.Ordinal);

        var drawn = (await RunAsync(store, folder, Square)).Context;
        Assert.NotEqual(bundled.Edition, drawn.Edition);
        Assert.Equal(4, drawn.Outlines.Find("CY")!.Rings[0].Count);
        Assert.Equal("nuts/boundaries_2021_4326_20m_l2", drawn.Boundaries);
        var page = await PageAsync(store, drawn, "countries/CY/factsheet.html");
        Assert.Contains($"Outlines: {BoundaryFile.Licence}; other countries: made with Natural Earth", page, StringComparison.Ordinal);
        Assert.Contains("Boundaries of the NUTS regions", page, StringComparison.Ordinal);
        Assert.Contains(BoundaryFile.Licence, await PageAsync(store, drawn, "index.html"), StringComparison.Ordinal);
        Assert.Contains("boundaries_2021_4326_20m_l2,Boundaries of the NUTS regions,Eurostat (GISCO)", await PageAsync(store, drawn, "tables/dim_source.csv"), StringComparison.Ordinal);

        // Other boundaries are another edition; the first ones once more give its id and its bytes.
        Assert.NotEqual(drawn.Edition, (await RunAsync(store, folder, Triangle)).Context.Edition);
        await store.DeleteAsync(EditionPaths.Manifest(drawn.Edition), TestContext.Current.CancellationToken);
        Assert.Equal(drawn.Edition, (await RunAsync(store, folder, Square)).Context.Edition);
        Assert.Equal(page, await PageAsync(store, drawn, "countries/CY/factsheet.html"));
    }

    [Theory]
    [InlineData(null, "nuts/boundaries_2021_4326_60m_l2")]
    [InlineData(NutsVersion.Nuts2016, "nuts/boundaries_2016_4326_60m")]
    [InlineData(NutsVersion.Nuts2024, "nuts/boundaries_2021_4326_60m_l2")]
    public void The_version_is_that_of_the_regional_tables_else_that_of_the_registry(NutsVersion? version, string expected) =>
        Assert.Equal(expected, PlannedOutlines.FileOf(PlanOf("nuts/boundaries_2013_4326_20m", "nuts/boundaries_2016_4326_60m", "nuts/boundaries_2021_4326_60m_l2"), version));

    [Fact]
    public void Boundaries_of_another_version_alone_leave_the_bundled_outlines() =>
        Assert.Null(PlannedOutlines.FileOf(PlanOf("nuts/boundaries_2013_4326_20m"), NutsVersion.Nuts2021));

    private static EditionPlan PlanOf(params string[] ids) =>
        new([.. ids.Select(id => new EditionInput(id, [], "", "", LastUpdate: null, AccessedOn: null, Url: null))], new FactsheetOptions(), [], Catalogue: null, "1", 1);

    private static async Task<SampleRun> RunAsync(FolderStore store, TemporaryFolder folder, string coordinates)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "source", "nuts")).FullName, Name);
        var feature = """{"type":"Feature","geometry":{"type":"Polygon","coordinates":""" + coordinates + """},"properties":{"NUTS_ID":"CY00","LEVL_CODE":2}}""";
        await File.WriteAllTextAsync(file, """{"type":"FeatureCollection","features":[""" + feature + "]}", TestContext.Current.CancellationToken);
        return await SampleStore.RunAsync(store, [file], countries: "CY");
    }

    private static async Task<string> PageAsync(FolderStore store, EditionContext context, string path)
    {
        using var reader = new StreamReader(await store.OpenReadAsync(EditionPaths.Folder(context.Edition) + path, ifMatch: null, TestContext.Current.CancellationToken));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
