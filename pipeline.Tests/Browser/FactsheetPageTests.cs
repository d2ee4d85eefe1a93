using Factsheets.Outputs.Factsheet;
using Factsheets.Tests.Outputs.Factsheet;

namespace Factsheets.Tests.Browser;

/// <summary>The published factsheets of the bundled samples in a browser.</summary>
public sealed class FactsheetPageTests(Browsers browsers, SampleStore samples)
{
    /// <summary>One with figure and tables, one with many regions, one without regions, one with a policy and regions overseas, one of a single region, one with a registry alone.</summary>
    public static TheoryData<string> Countries => ["ES", "IT", "AT", "FR", "CY", "GE"];

    [Theory]
    [MemberData(nameof(Countries))]
    public async Task The_page_has_no_complaint_asks_for_nothing_and_does_not_scroll_sideways(string country)
    {
        foreach (var width in new[] { 360, 768, 1440 })
        {
            await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), Factsheet(country), width);
            Assert.Empty(await page.OverflowAsync());
            Assert.Empty(page.Complaints);
            Assert.Single(page.Requests);
        }
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public async Task Axe_finds_no_violation(string country)
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), Factsheet(country));
        Assert.Empty(await page.ViolationsAsync());
        await page.Page.SetViewportSizeAsync(360, 900);
        Assert.Empty(await page.ViolationsAsync());
    }

    [Fact]
    public async Task The_map_shows_every_region_with_its_number_without_script()
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), Factsheet("ES"), hasScript: false);
        var map = page.Page.Locator("#map1 svg.map");
        Assert.True(await map.IsVisibleAsync());
        var regions = await map.Locator("title").AllTextContentsAsync();
        Assert.Equal(19, regions.Count(title => title.Contains("(ES", StringComparison.Ordinal)));
        Assert.Contains("Canarias (ES70): 6", regions);
    }

    [Fact]
    public async Task Members_by_type_are_bars_that_fit_and_are_accessible()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "factsheet.html");
        await File.WriteAllTextAsync(file, await FactsheetRenderer.RenderAsync(SampleLandscape.France()), TestContext.Current.CancellationToken);
        foreach (var width in new[] { 360, 1440 })
        {
            await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), file, width);
            Assert.True(await page.Page.GetByText("Figure 3 · Members by type").IsVisibleAsync());
            Assert.Empty(await page.OverflowAsync());
            Assert.Empty(page.Complaints);
            Assert.Empty(await page.ViolationsAsync());
        }
    }

    [Fact]
    public void Every_page_stays_below_one_and_a_half_megabytes()
    {
        var files = Directory.EnumerateFiles(samples.PathOf("outputs/latest"), "*.html", SearchOption.AllDirectories).ToList();
        Assert.Equal(11, files.Count);
        Assert.All(files, file => Assert.InRange(new FileInfo(file).Length, 1_000, 1_500_000));
    }

    private string Factsheet(string country) => samples.PathOf($"outputs/latest/countries/{country}/factsheet.html");
}
