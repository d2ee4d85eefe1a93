using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Factsheets.Tests.Outputs.Word;

/// <summary>Reads a written document back and asserts what every document must be.</summary>
internal sealed class WordDocument : IDisposable
{
    private static readonly string[] HarmlessFields = ["TOC", "SEQ", "PAGE", "NUMPAGES"];

    private readonly MemoryStream _bytes;
    private readonly WordprocessingDocument _document;

    public WordDocument(byte[] bytes)
    {
        _bytes = new MemoryStream(bytes);
        _document = WordprocessingDocument.Open(_bytes, isEditable: false);
    }

    public MainDocumentPart Main => _document.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public IReadOnlyList<Table> Tables => [.. Body.Descendants<Table>()];

    /// <summary>Text of every paragraph, in order; line breaks as line ends.</summary>
    public IReadOnlyList<string> Paragraphs => [.. Body.Descendants<Paragraph>().Select(TextOf)];

    /// <summary>Headings with their level.</summary>
    public IReadOnlyList<(int Level, string Text)> Headings =>
        [.. Body.Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph)?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(paragraph => (StyleOf(paragraph)![^1] - '0', TextOf(paragraph)))];

    public void Dispose() => _document.Dispose();

    public static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    public static string TextOf(OpenXmlElement element) => string.Concat(element.Descendants().Select(each => each switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        _ => "",
    }));

    /// <summary>The table under a caption, as the text of its cells, without its head.</summary>
    public IReadOnlyList<IReadOnlyList<string>> RowsUnder(string caption)
    {
        var heading = Body.Elements<Paragraph>().Single(paragraph => StyleOf(paragraph) == "Caption" && TextOf(paragraph) == caption);
        var table = heading.ElementsAfter().OfType<Table>().First();
        return [.. table.Elements<TableRow>().Skip(1).Select(row => (IReadOnlyList<string>)[.. row.Elements<TableCell>().Select(cell => string.Join('|', cell.Elements<Paragraph>().Select(TextOf)))])];
    }

    public void AssertSound()
    {
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        AssertHeadings();
        AssertTables();
        AssertReferences();
        Assert.All(Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>(), picture => Assert.False(string.IsNullOrWhiteSpace(picture.Description?.Value)));
        var fields = Main.Document!.Descendants<FieldCode>().Concat(Main.FooterParts.SelectMany(part => part.Footer!.Descendants<FieldCode>())).Select(code => code.Text.Trim().Split(' ')[0]);
        Assert.All(fields, field => Assert.Contains(field, HarmlessFields));
    }

    private void AssertHeadings()
    {
        var levels = Headings.Select(heading => heading.Level).ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"heading {pair.Second} after {pair.First}"));
        Assert.Single(Body.Descendants<Paragraph>(), paragraph => StyleOf(paragraph) == "Title");
    }

    private void AssertTables()
    {
        foreach (var table in Tables)
        {
            var rows = table.Elements<TableRow>().ToList();
            var columns = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count();
            Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
            Assert.All(rows, row => Assert.Equal(columns, row.Elements<TableCell>().Sum(cell => cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1)));
            if (table.GetFirstChild<TableProperties>()!.TableStyle!.Val == "DataTable")
                Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        }
    }

    private void AssertReferences()
    {
        var bookmarks = Body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!).ToList();
        Assert.Equal(bookmarks.Distinct(StringComparer.OrdinalIgnoreCase), bookmarks);
        Assert.All(Body.Descendants<Hyperlink>().Where(link => link.Anchor is not null), link => Assert.Contains(link.Anchor!.Value, bookmarks));
        Assert.Empty(Main.ExternalRelationships);
        Assert.All(Main.HyperlinkRelationships, link => Assert.True(link.Uri.Scheme is "http" or "https", link.Uri.ToString()));
        var styles = Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!).ToHashSet();
        var used = Body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!)
            .Concat(Body.Descendants<RunStyle>().Select(style => style.Val!.Value!))
            .Concat(Body.Descendants<TableStyle>().Select(style => style.Val!.Value!));
        Assert.All(used.Distinct(), style => Assert.Contains(style, styles));
    }

    /// <summary>The vector drawings, read as XML.</summary>
    public IReadOnlyList<XElement> Drawings => [.. Main.ImageParts.Where(part => part.ContentType == "image/svg+xml").Select(Load)];

    /// <summary>Names and times of the entries of the package.</summary>
    public static IReadOnlyList<(string Name, DateTime Time)> Entries(byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return [.. package.Entries.Select(entry => (entry.FullName, entry.LastWriteTime.DateTime))];
    }

    private static XElement Load(ImagePart part)
    {
        using var stream = part.GetStream();
        return XElement.Load(stream);
    }
}
