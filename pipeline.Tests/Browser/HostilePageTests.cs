using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Index;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Browser;

/// <summary>Names and texts from drops that try to run, to turn the page round or to burst it.</summary>
public sealed class HostilePageTests(Browsers browsers)
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
        "\u202Egnp.exe\u2066\u200F مرحبا بالعالم",
        new string('W', 2000),
        "</style></title></svg><svg onload=alert(1)>",
    ];

    [Fact]
    public async Task No_text_runs_turns_the_page_round_or_bursts_it()
    {
        using var folder = new TemporaryFolder();
        foreach (var (text, i) in Texts.Select((text, i) => (text, i)))
        {
            var sheet = Hostile(text);
            var factsheet = Path.Combine(folder.Path, $"factsheet{i}.html");
            var index = Path.Combine(folder.Path, $"index{i}.html");
            await File.WriteAllTextAsync(factsheet, await FactsheetRenderer.RenderAsync(sheet), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(index, await IndexRenderer.RenderAsync(EditionIndex.Of(text, text, [IndexCountry.Of(sheet), IndexCountry.Of(Spain())])), TestContext.Current.CancellationToken);
            foreach (var file in new[] { factsheet, index })
            {
                foreach (var width in new[] { 360, 1440 })
                {
                    await using var page = await WatchedPage.OpenAsync(await browsers.GetAsync(), file, width);
                    Assert.Empty(await page.OverflowAsync());
                    Assert.Empty(page.Complaints);
                    Assert.Single(page.Requests);
                    Assert.Equal(0, await page.Page.Locator("img").CountAsync());
                    Assert.Equal("ltr", await page.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).direction"));
                }
            }
        }
    }

    private static CountryFactsheet Hostile(string text)
    {
        var sheet = Mapped();
        AgglomerationTable Of(AgglomerationTable table) => table with
        {
            SourceId = text,
            Universe = text,
            KindsNotCovered = [text],
            Regions = [.. table.Regions.Select(region => region with { Name = text, Agglomerations = [.. region.Agglomerations.Select(found => found with { Label = text, ObsFlag = text, CarriedBy = [new CarryingSector("C10", text, 1, 50)] })] })],
        };
        return sheet with
        {
            CountryName = text,
            Edition = text,
            LegalNotice = text,
            Employment = Figure(Share(text, 10, 5)) with { SourceId = text, EuNote = text, EmploymentConcept = text },
            SectorAgglomerations = Of(sheet.SectorAgglomerations!),
            EcosystemAgglomerations = Of(sheet.EcosystemAgglomerations!),
            AgglomerationMap = sheet.AgglomerationMap! with { OutlineSource = text, Regions = [.. sheet.AgglomerationMap.Regions.Select(region => region with { Name = text })] },
            EcosystemTotals = [new CountryTotal("ES", text, 9, 19), new CountryTotal("IT", text, 15, 21)],
            References = [new DataReference(text, text, text, text, text, text, "https://example.org/")],
        };
    }
}
