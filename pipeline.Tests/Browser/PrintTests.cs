using System.Globalization;
using System.Text.RegularExpressions;
using Factsheets.Outputs.Editions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Factsheets.Tests.Browser;

/// <summary>The PDF that a browser makes of a factsheet.</summary>
public sealed partial class PrintTests(Browsers browsers, SampleStore samples)
{
    [Fact]
    public async Task The_parts_stand_in_order_on_numbered_A4_pages()
    {
        using var document = await PrintAsync("ES");
        var pages = document.GetPages().Select(page => Spaces().Replace(ContentOrderTextExtractor.GetText(page), " ")).ToList();
        Assert.InRange(pages.Count, 6, 18);
        Assert.All(document.GetPages(), page => Assert.Equal((595, 842), ((int)Math.Round(page.Width), (int)Math.Round(page.Height))));
        for (var i = 0; i < pages.Count; i++)
        {
            Assert.Contains($"Page {i + 1} of {pages.Count}", pages[i], StringComparison.Ordinal);
            Assert.Contains("Country factsheet · edition", pages[i], StringComparison.Ordinal);
        }

        var text = string.Join(' ', pages);
        string[] parts = ["Spain", "Employment in the 14 ecosystems", "Figure 1", "Regional agglomerations", "Map 1", "Table 1", "Table 2", "How this compares", "References", "How to cite", "Method and data quality", "Legal notice"];
        var from = text.IndexOf("Legal notice", StringComparison.Ordinal) + 1;
        foreach (var part in parts.Skip(2))
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{part} does not follow after {text[from..Math.Min(text.Length, from + 60)]}");
            from = at;
        }
    }

    [Fact]
    public async Task The_head_of_Table_1_is_repeated_on_every_page_that_it_fills_and_the_data_of_figures_is_printed()
    {
        using var document = await PrintAsync("ES");
        var pages = document.GetPages().Select(page => Spaces().Replace(ContentOrderTextExtractor.GetText(page), " ")).ToList();
        var rows = pages.Where(page => page.Contains("ES11 Galicia", StringComparison.Ordinal) || page.Contains("ES70 Canarias", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        Assert.True(pages.Count(page => page.Contains("Most specialised", StringComparison.Ordinal)) >= 3, "Table 1 fills two pages, Table 2 one");
        var largest = EditionWriter.SheetOf(samples.Report.Context, "ES").Employment!.Ecosystems[0].EmploymentPersons!.Value;
        Assert.Contains(pages, page => page.Contains(largest.ToString("N0", CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private async Task<PdfDocument> PrintAsync(string country)
    {
        await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), samples.PathOf($"outputs/latest/countries/{country}/factsheet.html"));
        return PdfDocument.Open(await page.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
