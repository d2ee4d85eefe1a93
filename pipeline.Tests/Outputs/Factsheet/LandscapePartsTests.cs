using Factsheets.Outputs.Editions;
using Factsheets.Outputs.Factsheet;
using Factsheets.Tests.Storage;

namespace Factsheets.Tests.Outputs.Factsheet;

/// <summary>Cluster organisations, cooperation and policy on the page, over the bundled samples and over hostile names.</summary>
public sealed class LandscapePartsTests(SampleStore samples)
{
    private const string Hostile = "=cmd|\"x\" <script>alert(1)</script>";

    [Theory]
    [InlineData("FR")]
    [InlineData("FI")]
    [InlineData("CZ")]
    [InlineData("CY")]
    [InlineData("GE")]
    public async Task A_country_with_registry_or_policy_only_has_an_accessible_factsheet(string country)
    {
        var html = await File.ReadAllTextAsync(samples.PathOf($"outputs/latest/countries/{country}/factsheet.html"), TestContext.Current.CancellationToken);
        PageCheck.AssertAccessible(html);
        Assert.Contains("fig2", html, StringComparison.Ordinal);
        Assert.Contains("Not in this edition", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_registry_of_France_leads_with_its_regions_and_lists_14_ecosystems()
    {
        var part = Sheet("FR").Clusters!;
        Assert.Equal("124 cluster organisations from France are in the registry. Auvergne-Rhône-Alpes has the most (18); Occitanie and Provence-Alpes-Côte d’Azur follow with 13 each.", ClusterSentences.Leading(part, "France"));
        Assert.Equal(14, part.Ecosystems.Count);
        Assert.Null(part.Members);
        Assert.Equal(124, part.Regions.Sum(region => region.Organisations) + part.Unplaced.Count);
    }

    [Fact]
    public void A_country_of_one_region_is_called_by_its_English_name_and_numbers_of_one_sentence_look_alike()
    {
        var part = SampleLandscape.France().Clusters!;
        Assert.Equal("Cyprus is one region", ClusterSentences.RegionTitle(part with { Regions = [new RegionCount("CY00", "Κύπρος", 5)] }, "Cyprus"));
        Assert.Equal("One of two regions has organisations", ClusterSentences.RegionTitle(part with { Regions = [new RegionCount("HR02", "A", 5), new RegionCount("HR03", "B", 0)] }, "Croatia"));
    }

    [Fact]
    public async Task Members_cooperation_and_policy_are_shown_by_rule()
    {
        var html = await FactsheetRenderer.RenderAsync(SampleLandscape.France("<b>&"));
        PageCheck.AssertAccessible(html);
        var page = PageCheck.Parse(html);
        Assert.Contains("73.0", page.Descendants().Single(each => each.Attribute("id")?.Value == "fig3").Value, StringComparison.Ordinal);
        Assert.Contains("Large enterprises", page.Descendants().Where(each => each.Name.LocalName == "svg" && each.Value.Contains("SMEs, 73.0", StringComparison.Ordinal)).First().Value, StringComparison.Ordinal);
        Assert.Equal(["DE", "IT"], page.Descendants("abbr").Select(each => each.Value));
        Assert.Equal(["National and/or regional cluster policy", "Cluster policy established over 10 years ago", "Existence of evaluations of past policies", "Financial and technical support for cluster development in dedicated cluster policy"], page.Descendants("td").Where(cell => cell.Attribute("class")?.Value == "on").Select(cell => cell.Value["France".Length..]));
    }

    [Theory]
    [InlineData(73, 83, 14, 9, "Large enterprises and SMEs have a larger share than in the EU27", true)]
    [InlineData(73, 83, 14, 9, "Large enterprises have a larger share than in the EU27", false)]
    [InlineData(83, 83, 14, 13.1, null, false)]
    public void Figure_3_names_the_types_with_a_larger_share_than_in_the_EU27(double sme, double smeEu, double large, double largeEu, string? expected, bool isTurned)
    {
        MemberShare[] shares = [new("Large enterprises", 1, large, largeEu), new("SMEs", 1, isTurned ? smeEu : sme, isTurned ? sme : smeEu), new("Others", null, null, null)];
        Assert.Equal(expected, ClusterSentences.MemberTitle(new MemberComposition(1, 1, 1, shares)));
    }

    [Fact]
    public async Task A_country_that_the_list_of_partnerships_lacks_has_no_zeros_but_a_sentence()
    {
        var none = new ProgrammeCooperation("", 0, 0, []);
        var sheet = SampleLandscape.France() with { Cooperation = new CooperationPart { ClusterPartnerships = none, Strands = [], Innosup = none, Euroclusters = none, EcosystemsCovered = null, EcosystemsNotCovered = null, SourceId = "x" } };
        var html = await FactsheetRenderer.RenderAsync(sheet);
        Assert.Contains("No organisation of France is on the list of partnerships in the store.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Figure 5", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_parts_are_named_with_the_drop_that_would_fill_them() =>
        Assert.Equal(["fig1", "tab1", "tab2", "tab3"], Sheet("FI").Missing.Select(part => part.Part));

    [Fact]
    public async Task Hostile_names_are_intact_in_Parquet_and_JSON_neutralised_in_CSV_and_encoded_in_HTML()
    {
        using var temporary = new TemporaryStore();
        await temporary.PutAsync("drops/eccp/r.csv", $"name,country,city,website\n\"{Hostile.Replace("\"", "\"\"", StringComparison.Ordinal)}\",FR,\"<b>Nowhere</b>\",javascript:alert(1)\n");
        await temporary.PutAsync("drops/policy/FR.yaml", "country: FR\nedition_year: 2023\npolicies:\n  - type: national\n    name: <i>P</i>\n    objectives:\n      text: \"<script>x</script> [a](javascript:alert(1)) [b](https://example.org/) ![p](https://example.org/p.png)\"\n");
        var pipeline = new FactsheetPipeline(temporary.Store);
        var ingested = await pipeline.IngestAsync(["drops/eccp/r.csv", "drops/policy/FR.yaml"], new FactsheetOptions(), TemporaryStore.Token);
        Assert.Empty(ingested.Rejected);
        var report = (await pipeline.RunAsync(EditionRequest.OfStore, progress: null, TemporaryStore.Token))!;
        Assert.Equal(["FR"], report.Manifest.Countries);

        var html = await temporary.TextAsync("outputs/latest/countries/FR/factsheet.html");
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("href=\"https://example.org/\"", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Nowhere", html, StringComparison.Ordinal);
        Assert.Contains("'=cmd|", await temporary.TextAsync("outputs/latest/tables/fact_cluster_organisation.csv"), StringComparison.Ordinal);
        Assert.Equal([Hostile], Lake.LakeDatabase.Query($"SELECT name FROM {Lake.LakeDatabase.Quote(temporary.PhysicalPath("outputs/latest/tables/fact_cluster_organisation.parquet"))}"));
        Assert.Contains("=cmd|\\\"x\\\" <script>", await temporary.TextAsync("outputs/latest/countries/FR/factsheet.json"), StringComparison.Ordinal);
    }

    private CountryFactsheet Sheet(string country) => EditionWriter.SheetOf(samples.Report.Context, country);
}
