using Microsoft.Playwright;

namespace Factsheets.Tests.Browser;

/// <summary>The published index of the bundled samples in a browser.</summary>
public sealed class IndexPageTests(Browsers browsers, SampleStore samples)
{
    private string File => samples.PathOf("outputs/latest/index.html");

    [Fact]
    public async Task The_page_has_no_complaint_asks_for_nothing_and_does_not_scroll_sideways()
    {
        foreach (var width in new[] { 360, 768, 1440 })
        {
            await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), File, width);
            Assert.Empty(await page.OverflowAsync());
            Assert.Empty(page.Complaints);
            Assert.Single(page.Requests);
        }
    }

    [Fact]
    public async Task Axe_finds_no_violation()
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), File);
        Assert.Empty(await page.ViolationsAsync());
        await page.Page.SetViewportSizeAsync(360, 900);
        Assert.Empty(await page.ViolationsAsync());
    }

    [Fact]
    public async Task A_click_on_a_heading_sorts_both_ways_and_countries_without_data_stay_last()
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), File);
        var button = page.Page.Locator("#t thead button", new() { HasText = "Sector agglomerations" });
        await button.ClickAsync();
        Assert.Equal(["IT", "PL", "ES", "SE", "AT", "CY", "CZ", "FI", "FR", "GE"], await CountriesAsync(page.Page));
        await button.ClickAsync();
        Assert.Equal(["SE", "ES", "PL", "IT", "AT", "CY", "CZ", "FI", "FR", "GE"], await CountriesAsync(page.Page));
        Assert.Equal("ascending", await page.Page.Locator("#t th[aria-sort]").GetAttributeAsync("aria-sort"));
        await page.Page.Locator("#t thead button", new() { HasText = "Country" }).ClickAsync();
        Assert.Equal(["AT", "CY", "CZ", "FI", "FR", "GE", "IT", "PL", "ES", "SE"], await CountriesAsync(page.Page));
    }

    [Fact]
    public async Task A_search_finds_a_region_without_its_accents_and_links_to_its_row()
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), File);
        await page.Page.FillAsync("#q", "aragon");
        Assert.Equal("1 country, 1 region", await page.Page.TextContentAsync("#say"));
        Assert.Equal(["ES"], await CountriesAsync(page.Page));
        await page.Page.ClickAsync("#hits a");
        await page.Page.WaitForURLAsync("**/countries/ES/factsheet.html#r-ES24");
        Assert.True(await page.Page.Locator("#r-ES24").IsVisibleAsync());
    }

    [Fact]
    public async Task A_search_without_a_hit_says_so_and_an_empty_one_shows_all()
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), File);
        await page.Page.FillAsync("#q", "atlantis");
        Assert.Equal("0 countries, 0 regions", await page.Page.TextContentAsync("#say"));
        await page.Page.FillAsync("#q", "");
        Assert.Equal(10, (await CountriesAsync(page.Page)).Count);
    }

    [Fact]
    public async Task The_choice_of_an_indicator_recolours_the_map_and_its_legend()
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), File);
        await page.Page.CheckAsync("[value=per]");
        var sweden = page.Page.Locator(".eu a[data-c=SE]");
        Assert.Equal("Sweden: 6.4 sector agglomerations per region", await sweden.GetAttributeAsync("aria-label"));
        Assert.Equal("rg c3", await sweden.Locator("path").GetAttributeAsync("class"));
        Assert.Equal("under 4", await page.Page.Locator("#lg li span").First.TextContentAsync());
        Assert.Equal("rg none", await page.Page.Locator(".eu a[data-c=AT] path").GetAttributeAsync("class"));
        await page.Page.CheckAsync("[value=org]");
        Assert.Equal("France: 124 cluster organisations", await page.Page.Locator(".eu a[data-c=FR]").GetAttributeAsync("aria-label"));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Without_script_there_is_a_map_a_table_and_a_list_and_no_dead_control()
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), File, hasScript: false);
        Assert.False(await page.Page.Locator("#q").IsVisibleAsync());
        Assert.False(await page.Page.Locator("fieldset").IsVisibleAsync());
        Assert.Equal(0, await page.Page.Locator("#t button").CountAsync());
        Assert.True(await page.Page.Locator("#t").IsVisibleAsync());
        Assert.True(await page.Page.Locator(".eu a[data-c=IT] path").IsVisibleAsync());
        Assert.Equal(64, await page.Page.Locator("#regions li").CountAsync());
    }

    private static async Task<IReadOnlyList<string>> CountriesAsync(IPage page)
    {
        var codes = new List<string>();
        foreach (var row in await page.Locator("#t tbody tr:visible").AllAsync())
        {
            codes.Add((await row.GetAttributeAsync("data-c"))!);
        }

        return codes;
    }
}
