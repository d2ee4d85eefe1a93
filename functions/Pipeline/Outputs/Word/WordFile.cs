using System.Reflection;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Factsheets.Outputs.Word;

/// <summary>Puts the content of a document into its package: styles, pictures, links, footer, properties.</summary>
internal static class WordFile
{
    private const int LongestProperty = 250;
    private const string FooterId = "rFooter";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Terms = "http://purl.org/dc/elements/1.1/";

    /// <summary>The file.</summary>
    /// <param name="body">Its content.</param>
    /// <param name="title">Title in its properties.</param>
    /// <param name="subject">Subject in its properties.</param>
    /// <param name="footer">Text at the foot of every page.</param>
    public static byte[] Pack(WordBody body, string title, string subject, string footer)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            // Every id is given: the library would draw them at random.
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rDocument");
            Feed(main.AddNewPart<StyleDefinitionsPart>("rStyles"), "styles.xml");
            Feed(main.AddNewPart<NumberingDefinitionsPart>("rNumbering"), "numbering.xml");
            Feed(main.AddNewPart<DocumentSettingsPart>("rSettings"), "settings.xml");
            Feed(main.AddNewPart<FontTablePart>("rFonts"), "fonts.xml");
            main.AddNewPart<FooterPart>(FooterId).Footer = FooterOf(footer);
            AddPictures(main, body);
            foreach (var (url, id) in body.Links.OrderBy(link => link.Value, StringComparer.Ordinal))
                main.AddHyperlinkRelationship(new Uri(url), isExternal: true, id);
            main.Document = new Document(new Body([.. body.Blocks, SectionOf()]));
            Write(document.AddNewPart<CoreFilePropertiesPart>("rCore"), Properties(title, subject));
        }

        package.Position = 0;
        return PackedFile.Of(package);
    }

    private static void AddPictures(MainDocumentPart main, WordBody body)
    {
        for (var i = 0; i < body.Pictures.Count; i++)
        {
            using var svg = new MemoryStream(body.Pictures[i].Svg);
            main.AddImagePart(ImagePartType.Svg, PictureParts.Svg(i + 1)).FeedData(svg);
            using var png = new MemoryStream(body.Pictures[i].Png);
            main.AddImagePart(ImagePartType.Png, PictureParts.Png(i + 1)).FeedData(png);
        }
    }

    private static Footer FooterOf(string text) => new(Block.Paragraph(
        "Footer",
        [Inline.Text(WordText.Line(text, LongestProperty)), Inline.Tab(), Inline.Text("Page "), .. Inline.Field("PAGE", "1"), Inline.Text(" of "), .. Inline.Field("NUMPAGES", "1")]));

    // A4; margins of 17, 15 and 19 mm in twentieths of a point.
    private static SectionProperties SectionOf() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 964, Right = 850, Bottom = 1077, Left = 850, Header = 567, Footer = 567, Gutter = 0 });

    private static XElement Properties(string title, string subject) => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core),
        new XAttribute(XNamespace.Xmlns + "dc", Terms),
        new XElement(Terms + "title", WordText.Line(title, LongestProperty)),
        new XElement(Terms + "subject", WordText.Line(subject, LongestProperty)),
        new XElement(Terms + "creator", $"Country factsheets {Product.Version}"),
        new XElement(Terms + "language", "en-GB"));

    private static void Write(OpenXmlPart part, XElement content)
    {
        using var stream = part.GetStream(FileMode.Create);
        content.Save(stream, SaveOptions.DisableFormatting);
    }

    private static void Feed(OpenXmlPart part, string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        part.FeedData(stream);
    }
}
