using System.Xml.Linq;
using Factsheets.Outputs.Changes;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Word;
using Factsheets.Tests.Outputs.Factsheet;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Outputs.Word;

/// <summary>The page and the document say the same in the same words.</summary>
public sealed class WordWordsTests(SampleStore samples)
{
    // Only a page has these: names of files as links, what assistive technology reads beside them.
    private static readonly string[] OfThePageAlone = ["vh", "lk", "skip", "screen", "toc"];

    [Fact]
    public async Task Everything_the_page_says_is_in_the_document() => await AssertSameWordsAsync(Spain());

    [Fact]
    public async Task Everything_the_page_says_of_a_country_without_data_is_in_the_document() => await AssertSameWordsAsync(Empty());

    [Fact]
    public async Task Everything_the_page_says_of_clusters_and_policies_is_in_the_document() => await AssertSameWordsAsync(SampleLandscape.France());

    [Fact]
    public async Task Everything_the_page_says_of_changes_is_in_the_document() => await AssertSameWordsAsync(Spain() with
    {
        Changes = new EditionComparison("2013-0123456789ab", 2013, [ChangeCause.NewData],
        [
            new AgglomerationChange("ES", ActivityKind.Sector, "ES30", "Comunidad de Madrid", "J62", "Computer programming", ChangeKind.New, 2.31, 3.4, null, null, [ChangeCause.NewData]),
            new AgglomerationChange("ES", ActivityKind.Ecosystem, "ES30", "Comunidad de Madrid", "digital", "Digital", ChangeKind.Gone, null, null, 1.7, 9.1, []),
        ]),
    });

    [Fact]
    public async Task Everything_the_pages_of_the_samples_say_is_in_their_documents()
    {
        foreach (var country in samples.Report.Countries)
            await AssertSameWordsAsync(Factsheets.Outputs.Editions.EditionWriter.SheetOf(samples.Report.Context, country));
    }

    private static async Task AssertSameWordsAsync(CountryFactsheet sheet)
    {
        var page = PageCheck.Parse(await FactsheetRenderer.RenderAsync(sheet));
        using var document = new WordDocument(await WordRenderer.RenderAsync(sheet));
        var words = Solid(string.Concat(document.Paragraphs));
        var lost = page.Descendants("body").DescendantNodes().OfType<XText>()
            .Where(text => !text.Ancestors().Any(IsOfThePageAlone))
            .Select(text => text.Value.Trim())
            .Where(text => Solid(text).Length > 1 && !words.Contains(Solid(text), StringComparison.Ordinal))
            .Distinct();
        Assert.Empty(lost);
    }

    private static bool IsOfThePageAlone(XElement element) =>
        element.Name.LocalName is "svg" or "summary" or "footer"
        || (element.Attribute("class")?.Value ?? "").Split(' ').Intersect(OfThePageAlone).Any()
        || (element.Name.LocalName == "div" && element.Element("dt")?.Value == "Reuse");

    // Line breaks, tabulators and spaces that do not break differ between the two: what counts is the letters.
    private static string Solid(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
