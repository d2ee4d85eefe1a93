using System.Globalization;
using Factsheets.Outputs.Editions;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Word;
using Factsheets.Tests.Outputs.Factsheet;
using static Factsheets.Tests.Outputs.Factsheet.SampleFactsheet;

namespace Factsheets.Tests.Outputs.Word;

public sealed class WordRendererTests(SampleStore samples)
{
    private const string Hostile = "<w:p>&amp;\"'</w:p>\u0001\u0000\u202Egnp.exe\uFFFE\uD800]]>";

    [Fact]
    public async Task A_full_factsheet_is_a_sound_document()
    {
        using var document = await OfAsync(Spain());
        document.AssertSound();
    }

    [Fact]
    public async Task The_parts_stand_in_the_order_of_the_page()
    {
        using var document = await OfAsync(Spain());
        Assert.Equal(
            [
                (1, "2\tEcosystems and cluster landscape"), (2, "2.1\tEmployment in the 14 ecosystems"), (2, "2.2\tRegional agglomerations"), (3, "How values are marked"), (3, "How this compares"),
                (2, "2.3\tCluster organisations and cooperation"), (3, "Interregional cooperation"), (1, "3\tCluster policies"),
                (1, "5\tReferences"), (2, "How to cite"), (1, "B\tMethod and data quality"), (2, "Indicators"), (2, "Not computed"), (2, "Warnings"), (1, "Legal notice"),
            ],
            document.Headings);
        string[] captions = [.. document.Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Where(paragraph => WordDocument.StyleOf(paragraph) == "Caption").Select(WordDocument.TextOf)];
        Assert.Equal(["Figure 1 · Employment across the ecosystems", "Map 1 · Relevant agglomerations by region", "Table 1 · Relevant sector agglomerations", "Table 2 · Relevant ecosystem agglomerations", "Table 2, modelled · Ecosystem agglomerations in the whole economy", "Figure 2 · Cluster organisations by region", "Figure 5 · Partner countries", "Table 3 · Cluster policies", "Data sets used", "Sources by role", "Cells of the regions, by state"], captions);
    }

    [Fact]
    public async Task A_country_with_a_profile_and_a_registry_has_their_parts_and_tables()
    {
        var sheet = SampleLandscape.France();
        using var document = await OfAsync(sheet);
        document.AssertSound();
        string[] parts = [.. document.Headings.Where(heading => heading.Level == 1).Select(heading => heading.Text.Split('\t')[0])];
        Assert.Equal(["1", "2", "3", "4", "5", "A", "B", "Legal notice"], parts);
        Assert.Equal(sheet.Clusters!.Ecosystems.Select(ecosystem => (ecosystem.Name, NumberText.Plain(ecosystem.Organisations))), document.RowsUnder("Figure 4 · Organisations by ecosystem").Select(row => (row[0], row[1])));
        Assert.Equal(["SMEs|730", "Large enterprises|140"], document.RowsUnder("Figure 3 · Members by type").Take(2).Select(row => $"{row[0]}|{row[1]}"));
        Assert.Equal(sheet.Policy!.Profile.SemesterChallenges.Select(challenge => challenge.Area.Label), document.RowsUnder("Table 5 · European Semester challenges").Select(row => row[0]));
        Assert.All(document.RowsUnder($"Table 4 · State of play {NumberText.Plain(sheet.Policy.Profile.EditionYear)}"), row => Assert.Single(row, cell => cell.StartsWith("✓ France|", StringComparison.Ordinal)));
        Assert.Equal(4, document.RowsUnder("Table 6 · Criteria and categories of the state of play").Count);
    }

    [Fact]
    public async Task Hostile_names_of_the_registry_and_the_profile_are_text()
    {
        using var document = await OfAsync(SampleLandscape.France("<w:p>&amp;\"'</w:p>\u0001\u202Egnp.exe]]>"));
        document.AssertSound();
    }

    [Fact]
    public async Task The_contents_lead_to_every_part_and_chapter()
    {
        using var document = await OfAsync(Spain());
        var entries = document.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Where(paragraph => WordDocument.StyleOf(paragraph)?.StartsWith("TOC", StringComparison.Ordinal) == true).Select(WordDocument.TextOf).Skip(1);
        Assert.Equal(document.Headings.Where(heading => heading.Level <= 2).Select(heading => heading.Text), entries);
    }

    [Fact]
    public async Task The_table_of_figure_1_holds_the_numbers_of_the_model()
    {
        using var document = await OfAsync(Spain());
        var expected = Figure().Ecosystems.Select(share => new[]
        {
            share.Name,
            share.EmploymentPersons!.Value.ToString("#,0", CultureInfo.InvariantCulture),
            share.SharePct!.Value.ToString("0.0", CultureInfo.InvariantCulture),
            share.EuSharePct!.Value.ToString("0.0", CultureInfo.InvariantCulture),
        });
        Assert.Equal(expected, document.RowsUnder("Figure 1 · Employment across the ecosystems").Select(row => row.Take(4)));
    }

    [Theory]
    [InlineData("Table 1 · Relevant sector agglomerations", true)]
    [InlineData("Table 2 · Relevant ecosystem agglomerations", false)]
    public async Task A_region_table_has_a_row_a_region_with_its_agglomerations(string caption, bool isSectors)
    {
        var sheet = Spain();
        using var document = await OfAsync(sheet);
        var rows = document.RowsUnder(caption);
        var table = (isSectors ? sheet.SectorAgglomerations : sheet.EcosystemAgglomerations)!;
        Assert.Equal(table.Regions.Select(region => $"{region.RegionCode}|{region.Name}"), rows.Select(row => row[0]));
        foreach (var (region, row) in table.Regions.Zip(rows).Where(pair => pair.First.Reason is null))
        {
            Assert.Equal(NumberText.Plain(region.Agglomerations.Count), row[1].Split('|')[0]);
            Assert.All(region.Agglomerations.Take(row.Count - 2).Zip(row.Skip(2)), pair => Assert.Contains(
                $"{(isSectors ? $"{pair.First.Code} " : "")}{pair.First.Label}|LQ\u00A0{pair.First.LocationQuotient!.Value.ToString("0.00", CultureInfo.InvariantCulture)} · {pair.First.SharePct!.Value.ToString("0.0", CultureInfo.InvariantCulture)}\u00A0%",
                pair.Second,
                StringComparison.Ordinal));
        }

        Assert.Equal("Confidential", rows[table.Regions.ToList().FindIndex(region => region.Reason is not null)][1]);
    }

    [Fact]
    public async Task A_factsheet_with_everything_missing_says_what_is_missing_in_its_place()
    {
        using var document = await OfAsync(Empty());
        document.AssertSound();
        var paragraphs = document.Paragraphs.ToList();
        var at = paragraphs.IndexOf("Figure 1 · Employment across the ecosystems");
        Assert.Equal(["Not in this edition", "No data set holds employment by division for Spain.", "A drop of nama_10_a64_e fills it."], paragraphs.Skip(at + 1).Take(3));
        Assert.Contains("No data set holds the regions of Spain.", paragraphs);
        Assert.Contains("No source of this edition holds the figures.", paragraphs);
        Assert.Contains("There is no policy profile. A drop policy/ES.yaml fills it.", paragraphs);
        Assert.Empty(document.Main.ImageParts);
    }

    [Fact]
    public async Task Missing_values_are_words_and_never_zero()
    {
        var none = new EcosystemShare("textile", "Textile", null, null, null, null, null, null, null);
        using var document = await OfAsync(Empty() with { Employment = Figure(none) });
        document.AssertSound();
        Assert.Equal(["Textile", "no figure", "no figure", "no figure", "no figure", "no figure", "no comparison"], Assert.Single(document.RowsUnder("Figure 1 · Employment across the ecosystems")));
    }

    [Fact]
    public async Task Hostile_text_is_text()
    {
        var found = Found("C10") with { Code = Hostile, Label = Hostile, ObsFlag = Hostile, IsCountryWide = true, IsBorderline = true, HasSizeStar = true };
        var table = TableOf(Region(Hostile, found), Region("Z") with { Reason = Hostile }) with { SourceId = Hostile, Universe = Hostile, KindsNotCovered = [Hostile], IsPartialCoverage = true };
        using var document = await OfAsync(Empty() with
        {
            CountryName = Hostile,
            Edition = Hostile,
            ProductVersion = Hostile,
            LegalNotice = Hostile,
            Employment = Figure(Share(Hostile, 10, 5)) with { SourceId = Hostile, EuNote = Hostile, Scheme = Hostile, EmploymentConcept = Hostile },
            SectorAgglomerations = table,
            References = [new DataReference(Hostile, Hostile, Hostile, Hostile, Hostile, Hostile, "file:///etc/passwd"), new DataReference("a", "b", "c", null, null, "d", "javascript:alert(1)")],
            Missing = [new MissingPart(Parts.Ecosystems, Hostile, Hostile)],
        });
        document.AssertSound();
        var text = string.Concat(document.Paragraphs);
        Assert.Contains("<w:p>&amp;\"'</w:p>\uFFFD\uFFFD\uFFFDgnp.exe\uFFFD\uFFFD]]>", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', text);
        Assert.Empty(document.Main.HyperlinkRelationships);
    }

    [Fact]
    public async Task A_name_of_two_thousand_characters_is_kept_in_full_and_the_document_stays_sound()
    {
        var name = new string('x', 2000);
        using var document = await OfAsync(Empty() with { CountryName = name, Employment = Figure(Share(name, 10, 5)), SectorAgglomerations = TableOf(Region(name, Found("C10") with { Label = name })) });
        document.AssertSound();
        Assert.Contains(name, document.Paragraphs);
        Assert.Contains(document.RowsUnder("Table 1 · Relevant sector agglomerations"), row => row[0] == $"{name}|{name}");
    }

    [Fact]
    public async Task The_same_factsheet_gives_the_same_bytes_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = await WordRenderer.RenderAsync(Spain());
        try
        {
            foreach (var name in new[] { "tr-TR", "fr-FR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, await WordRenderer.RenderAsync(Spain()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task The_package_holds_one_time_and_its_entries_in_order()
    {
        var entries = WordDocument.Entries(await WordRenderer.RenderAsync(Spain()));
        Assert.All(entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.Time));
        Assert.Equal("[Content_Types].xml", entries[0].Name);
        Assert.Equal(entries.Skip(1).Select(entry => entry.Name).Order(StringComparer.Ordinal), entries.Skip(1).Select(entry => entry.Name));
        Assert.DoesNotContain(entries, entry => entry.Name.Contains("psmdcp", StringComparison.Ordinal) || entry.Name.Contains("vba", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Drawings_stand_alone_and_have_a_picture_of_points_beside_them()
    {
        using var document = await OfAsync(Spain());
        Assert.Equal(2, document.Drawings.Count);
        foreach (var element in document.Drawings.SelectMany(drawing => drawing.DescendantsAndSelf()))
        {
            Assert.DoesNotContain(element.Attributes(), attribute => attribute.Name.LocalName is "class" or "style" || attribute.Value.Contains("var(", StringComparison.Ordinal));
            Assert.True(element.Name.LocalName != "text" || element.Attribute("fill") is not null);
        }

        Assert.Equal(["image/png", "image/png", "image/svg+xml", "image/svg+xml"], document.Main.ImageParts.Select(part => part.ContentType).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Language_title_and_subject_are_set()
    {
        var bytes = await WordRenderer.RenderAsync(Spain());
        using var document = new WordDocument(bytes);
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Equal("Spain: country factsheet on industrial ecosystems", package.PackageProperties.Title);
        Assert.Equal("Edition 2014-0123456789ab", package.PackageProperties.Subject);
        Assert.Equal("en-GB", document.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
        Assert.StartsWith("Spain · Country factsheet · edition 2014-0123456789ab", WordDocument.TextOf(document.Main.FooterParts.Single().Footer!), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_country_of_an_edition_has_a_sound_document_under_a_megabyte_and_a_half()
    {
        foreach (var country in samples.Report.Countries)
        {
            var bytes = File.ReadAllBytes(samples.PathOf($"outputs/latest/countries/{country}/factsheet.docx"));
            Assert.InRange(bytes.Length, 5_000, 1_500_000);
            using var document = new WordDocument(bytes);
            document.AssertSound();
            Assert.Contains(EditionWriter.SheetOf(samples.Report.Context, country).CountryName, document.Paragraphs);
        }
    }

    private static async Task<WordDocument> OfAsync(CountryFactsheet sheet) => new(await WordRenderer.RenderAsync(sheet));
}
