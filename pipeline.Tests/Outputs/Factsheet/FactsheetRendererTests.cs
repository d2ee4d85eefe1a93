using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Factsheets.Indicators;
using Factsheets.Outputs.Factsheet;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed partial class FactsheetRendererTests
{
    private const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202Egnp.exe";

    [Fact]
    public async Task A_full_factsheet_is_well_formed_and_accessible()
    {
        var html = await FactsheetRenderer.RenderAsync(Spain());
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.OrdinalIgnoreCase);
        PageCheck.AssertAccessible(html);
    }

    [Fact]
    public async Task The_page_runs_no_script_and_asks_no_other_host()
    {
        var html = await FactsheetRenderer.RenderAsync(Spain());
        Assert.Contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"", html.Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", html.Replace("url(#", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", html, StringComparison.Ordinal);
        Assert.True(html.Length < 200_000, $"{html.Length} characters");
    }

    [Fact]
    public async Task Every_region_has_a_row_also_those_without_an_agglomeration()
    {
        var page = PageCheck.Parse(await FactsheetRenderer.RenderAsync(Spain()));
        var rows = page.Descendants("tr").Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(19, rows.Count(id => id.StartsWith("r-ES", StringComparison.Ordinal)));
        Assert.Equal(19, rows.Count(id => id.StartsWith("e-ES", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_ecosystems_that_the_source_does_not_cover_are_named_under_the_table()
    {
        var table = Block(PageCheck.Parse(await FactsheetRenderer.RenderAsync(Spain())), "tab2");
        Assert.Contains("10 of 14 ecosystems could be looked at. Health, Proximity & Social Economy, Agri-food and", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_factsheet_with_everything_missing_says_what_is_missing_in_its_place()
    {
        var html = await FactsheetRenderer.RenderAsync(Empty());
        PageCheck.AssertAccessible(html);
        var page = PageCheck.Parse(html);
        Assert.Contains("No data set holds employment by division for Spain.A drop of nama_10_a64_e fills it.", Block(page, "fig1"), StringComparison.Ordinal);
        Assert.Contains("No data set holds the regions of Spain.", Block(page, "tab1"), StringComparison.Ordinal);
        Assert.Contains("No source of this edition holds the figures.", Block(page, "tab2"), StringComparison.Ordinal);
        Assert.Contains("There is no policy profile. A drop policy/ES.yaml fills it.", Block(page, "B"), StringComparison.Ordinal);
        Assert.Empty(page.Descendants("figure"));
    }

    [Fact]
    public async Task Missing_values_are_words_and_never_zero()
    {
        var none = new EcosystemShare("textile", "Textile", null, null, null, null, null, null, null);
        var html = await FactsheetRenderer.RenderAsync(Empty() with { Employment = Figure(none) });
        PageCheck.AssertAccessible(html);
        var row = PageCheck.Parse(html).Descendants("tr").Single(row => row.Element("th")?.Value == "Textile");
        Assert.Equal(["no figure", "no figure", "no figure", "no figure", "no figure", "no comparison"], row.Elements("td").Select(cell => cell.Value));
    }

    [Fact]
    public async Task Hostile_text_is_encoded_everywhere()
    {
        var found = Found("C10") with { Code = Hostile, Label = Hostile, ObsFlag = Hostile, IsCountryWide = true, IsBorderline = true, HasSizeStar = true };
        var table = TableOf(Region(Hostile, found), Region("Z") with { Reason = Hostile }) with
        {
            SourceId = Hostile,
            Universe = Hostile,
            KindsNotCovered = [Hostile],
            IsPartialCoverage = true,
        };
        var html = await FactsheetRenderer.RenderAsync(Empty() with
        {
            CountryName = Hostile,
            Edition = Hostile,
            ProductVersion = Hostile,
            LegalNotice = Hostile,
            Employment = Figure(Share(Hostile, 10, 5)) with { SourceId = Hostile, EuNote = Hostile, Scheme = Hostile, EmploymentConcept = Hostile },
            SectorAgglomerations = table,
            References = [new DataReference(Hostile, Hostile, Hostile, Hostile, Hostile, Hostile, "javascript:" + Hostile)],
            Missing = [new MissingPart(Parts.Ecosystems, Hostile, Hostile)],
        });

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x202E;", html, StringComparison.OrdinalIgnoreCase);
        PageCheck.AssertAccessible(html);
    }

    [Fact]
    public async Task A_name_of_two_thousand_characters_is_kept_in_full_and_cut_in_the_drawing()
    {
        var name = new string('x', 2000);
        var page = PageCheck.Parse(await FactsheetRenderer.RenderAsync(Empty() with { CountryName = name, Employment = Figure(Share(name, 10, 5)) }));
        Assert.Equal(name, page.Descendants("h1").Single().Value);
        Assert.All(page.Descendants("figure").Descendants("text"), text => Assert.True(text.Value.Length < 40));
    }

    [Fact]
    public async Task The_same_factsheet_gives_the_same_page_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = await FactsheetRenderer.RenderAsync(Spain());
        try
        {
            foreach (var name in new[] { "tr-TR", "fr-FR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, await FactsheetRenderer.RenderAsync(Spain()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.DoesNotContain('\r', expected);
        Assert.EndsWith("</html>\n", expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_class_of_the_style_sheet_is_used_by_the_page()
    {
        var pages = new[] { await FactsheetRenderer.RenderAsync(Spain()), await FactsheetRenderer.RenderAsync(Empty()), await FactsheetRenderer.RenderAsync(Mapped()), await FactsheetRenderer.RenderAsync(WithEstimates()), await FactsheetRenderer.RenderAsync(SampleLandscape.France()) }.Select(PageCheck.Parse).ToList();
        var used = pages.SelectMany(page => page.Descendants().Attributes("class")).SelectMany(names => names.Value.Split(' ')).ToHashSet();
        var style = string.Concat(pages[0].Descendants("style").Single().Value.Split('\n').Where(line => !line.StartsWith("@page", StringComparison.Ordinal)));
        Assert.Empty(ClassSelector().Matches(style).Select(match => match.Groups["name"].Value).Where(name => !used.Contains(name)).Distinct());
    }

    private static CountryFactsheet WithEstimates()
    {
        var sheet = Spain();
        var table = sheet.SectorAgglomerations!;
        var region = table.Regions[0] with { Agglomerations = [Estimated("C31", Evidence.Certain, isWithheld: true)], Likely = [.. Enumerable.Range(10, 6).Select(division => Estimated($"C{division}", Evidence.Likely))] };
        return sheet with { SectorAgglomerations = table with { Regions = [region, .. table.Regions.Skip(1)] } };
    }

    private static string Block(XDocument page, string id) => page.Descendants().Single(each => each.Attribute("id")?.Value == id).Value;

    [GeneratedRegex("\\.(?<name>[a-z][a-z0-9-]*)(?=[^{}]*\\{)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ClassSelector();
}
