using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Index;
using Factsheets.Tests.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Index;

public sealed partial class IndexRendererTests
{
    private static readonly EditionIndex Sample = EditionIndex.Of(
        "2014-0123456789ab",
        "0.1.0",
        [
            IndexCountry.Of(SampleFactsheet.Spain()),
            IndexCountry.Of(SampleFactsheet.Spain() with { CountryCode = "IT", CountryName = "Italy" }),
            IndexCountry.Of(SampleFactsheet.Empty() with { CountryCode = "CY", CountryName = "Cyprus" }),
        ]);

    [Fact]
    public void Countries_are_listed_by_name_with_the_headlines_of_their_factsheets()
    {
        Assert.Equal(["Cyprus", "Italy", "Spain"], Sample.Countries.Select(country => country.CountryName));
        var spain = Sample.Countries[2];
        Assert.Equal(("Retail", 2022, 2014), (spain.LeadingEcosystem, spain.EmploymentYear, spain.RegionYear));
        Assert.Equal((19, 18), (spain.Regions, spain.RegionsWithAgglomeration));
        Assert.Null(Sample.Countries[0].SectorAgglomerations);
    }

    [Fact]
    public async Task The_page_is_well_formed_accessible_and_allows_only_its_own_script()
    {
        var html = await IndexRenderer.RenderAsync(Sample);
        PageCheck.AssertAccessible(html);
        var script = Assert.Single(Script().Matches(html)).Groups["code"].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        Assert.Contains($"script-src 'sha256-{hash}'", html.Replace("&#x27;", "'", StringComparison.Ordinal).Replace("&#x2B;", "+", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_region_can_be_found_and_links_to_its_row()
    {
        var list = PageCheck.Parse(await IndexRenderer.RenderAsync(Sample)).Descendants("section").Single(part => part.Attribute("id")?.Value == "regions");
        var links = list.Descendants("a").ToList();
        Assert.Equal(38, links.Count);
        Assert.Contains(links, link => link.Value == "La Rioja" && link.Attribute("href")!.Value == "countries/ES/factsheet.html#r-ES23");
    }

    [Fact]
    public async Task The_map_colours_countries_by_class_and_hatches_those_without_figures()
    {
        var map = PageCheck.Parse(await IndexRenderer.RenderAsync(Comparable)).Descendants("svg").Single(svg => svg.Attribute("class")?.Value == "map eu");
        var countries = map.Elements("a").ToDictionary(link => link.Attribute("data-c")!.Value);
        Assert.Equal(["CY", "ES", "IT"], countries.Keys.Order());
        Assert.Equal("rg c5", countries["ES"].Element("path")!.Attribute("class")!.Value);
        Assert.Equal("rg none", countries["CY"].Element("path")!.Attribute("class")!.Value);
        Assert.Equal("Cyprus: no data", countries["CY"].Attribute("aria-label")!.Value);
    }

    [Fact]
    public async Task A_country_that_does_not_compare_has_a_class_of_its_own_on_the_map_and_in_the_legend()
    {
        var page = PageCheck.Parse(await IndexRenderer.RenderAsync(WithFranceLeftOut));
        var map = page.Descendants("svg").Single(svg => svg.Attribute("class")?.Value == "map eu");
        var france = map.Elements("a").Single(link => link.Attribute("data-c")!.Value == "FR");

        Assert.Equal("rg nc", france.Element("path")!.Attribute("class")!.Value);
        Assert.Equal("France: 900 sector agglomerations, not comparable", france.Attribute("aria-label")!.Value);
        Assert.DoesNotContain(map.Descendants("text"), text => text.Value == "900");
        Assert.Contains(map.Descendants("text"), text => text.Value == "60");
        Assert.Contains(page.Descendants("li"), item => item.Value == "counted, but not comparable");
        Assert.Equal("1", page.Descendants("tr").Single(row => row.Attribute("data-c")?.Value == "FR").Attribute("data-nc")!.Value);
        Assert.DoesNotContain("counted, but not comparable", await IndexRenderer.RenderAsync(Comparable), StringComparison.Ordinal);
    }

    [Fact]
    public void Cluster_organisations_compare_wherever_jobs_are_booked()
    {
        var france = WithFranceLeftOut.Countries.Single(country => country.CountryCode == "FR");

        Assert.Equal([("sec", false), ("per", false), ("eco", false), ("org", true)], IndexIndicator.All.Select(indicator => (indicator.Key, indicator.Compares(france))));
    }

    [Fact]
    public async Task Likely_agglomerations_stand_beside_the_count_and_the_page_says_what_they_are()
    {
        var spain = IndexCountry.Of(SampleFactsheet.Spain());
        var without = await IndexRenderer.RenderAsync(EditionIndex.Of("2014-0123456789ab", "0.1.0", [spain]));
        var with = await IndexRenderer.RenderAsync(EditionIndex.Of("2014-0123456789ab", "0.1.0", [spain with { LikelySectorAgglomerations = 2 }]));

        Assert.DoesNotContain("likely", PageCheck.Parse(without).Descendants("table").Single().Value, StringComparison.Ordinal);
        Assert.Contains("+ 2 likely", PageCheck.Parse(with).Descendants("table").Single().Value, StringComparison.Ordinal);
        Assert.Contains("Likely: by estimate, beside the count and never in it.", with, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_that_does_not_compare_leads_nothing_and_is_named()
    {
        var index = WithFranceLeftOut;

        Assert.Equal("Italy has the most relevant sector agglomerations, 60", IndexSentences.MapTitle(index));
        Assert.Contains("France stays out of comparisons", await IndexRenderer.RenderAsync(index), StringComparison.Ordinal);
        Assert.Null(IndexSentences.NotCompared(EditionIndex.Of("2014-0123456789ab", "0.1.0", [.. index.Countries.Where(country => country.IsComparable)])));
    }

    private static EditionIndex Comparable => Sample with { Countries = [.. Sample.Countries.Select(country => country with { IsComparable = true })] };

    private static EditionIndex WithFranceLeftOut => EditionIndex.Of("2014-0123456789ab", "0.1.0", [CountryOf("ES", "Spain", 50, false), CountryOf("IT", "Italy", 60, false), CountryOf("FR", "France", 900, true)]);

    private static IndexCountry CountryOf(string code, string name, int total, bool isAffected)
    {
        var sheet = SampleFactsheet.Spain();
        return IndexCountry.Of(sheet with { CountryCode = code, CountryName = name, SectorAgglomerations = sheet.SectorAgglomerations! with { Total = total, SeatEffect = new SeatEffect(0.4, isAffected, []) } });
    }

    [Theory]
    [InlineData(1, 0, "under 4")]
    [InlineData(1, 2, "6 to 7")]
    [InlineData(1, 4, "10 and more")]
    public void Classes_are_said_in_words(int indicator, int i, string expected) =>
        Assert.Equal(expected, IndexSentences.Range(IndexIndicator.All[indicator], i));

    [Fact]
    public async Task Every_country_links_to_its_factsheet()
    {
        var links = PageCheck.Parse(await IndexRenderer.RenderAsync(Sample)).Descendants("tbody").Descendants("th").Descendants("a").Select(link => link.Attribute("href")!.Value);
        Assert.Equal(["countries/CY/factsheet.html", "countries/IT/factsheet.html", "countries/ES/factsheet.html"], links);
    }

    [Fact]
    public async Task A_country_without_figures_shows_no_data_and_no_zero()
    {
        var row = PageCheck.Parse(await IndexRenderer.RenderAsync(Sample)).Descendants("tbody").Elements("tr").First();
        Assert.All(row.Elements("td").SkipLast(1), cell => Assert.Equal("–no data", cell.Value));
    }

    [Fact]
    public async Task An_edition_without_a_country_still_makes_a_page()
    {
        var html = await IndexRenderer.RenderAsync(Sample with { Countries = [] });
        PageCheck.AssertAccessible(html);
        Assert.Contains("The edition holds no country yet.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_and_codes_are_encoded()
    {
        var country = Sample.Countries[1] with { CountryCode = "../\"><script>", CountryName = "<script>\u202E", LeadingEcosystem = "<script>" };
        var html = await IndexRenderer.RenderAsync(Sample with { Edition = "<script>", Countries = [country] });
        PageCheck.AssertAccessible(html);
        Assert.Single(Script().Matches(html));
        Assert.DoesNotContain("\u202E", html, StringComparison.Ordinal);
        Assert.Contains("countries/..%2F%22%3E%3Cscript%3E/factsheet.html", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_deck_counts_countries_and_regions()
    {
        Assert.Equal("What people work in and where industries concentrate, in three countries and 38 regions.", IndexSentences.Deck(Sample));
        Assert.Equal("What people work in, in one country.", IndexSentences.Deck(Sample with { Countries = [Sample.Countries[0]] }));
    }

    [Fact]
    public void Different_years_are_said()
    {
        Assert.Null(IndexSentences.DifferentYears(Sample));
        var other = Sample with { Countries = [Sample.Countries[1], Sample.Countries[2] with { RegionYear = 2013 }] };
        Assert.NotNull(IndexSentences.DifferentYears(other));
        Assert.Equal("2013 and 2014", IndexSentences.Years(other.Countries.Select(country => country.RegionYear)));
    }

    [GeneratedRegex("<script>(?<code>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();
}
