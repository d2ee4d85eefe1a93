using System.Xml.Linq;
using Factsheets.Outputs.Index;
using Factsheets.Tests.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Index;

public sealed class IndexRendererTests
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
    public async Task The_page_is_well_formed_accessible_and_without_script()
    {
        var html = await IndexRenderer.RenderAsync(Sample);
        PageCheck.AssertAccessible(html);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_country_links_to_its_factsheet()
    {
        var links = PageCheck.Parse(await IndexRenderer.RenderAsync(Sample)).Descendants("tbody").Descendants("a").Select(link => link.Attribute("href")!.Value);
        Assert.Equal(["countries/CY/factsheet.html", "countries/IT/factsheet.html", "countries/ES/factsheet.html"], links);
    }

    [Fact]
    public async Task A_country_without_figures_shows_no_data_and_no_zero()
    {
        var row = PageCheck.Parse(await IndexRenderer.RenderAsync(Sample)).Descendants("tbody").Elements("tr").First();
        Assert.All(row.Elements("td"), cell => Assert.Equal("–no data", cell.Value));
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
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
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
}
