using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Word.Pictures;

namespace Factsheets.Outputs.Word;

/// <summary>The content of a document while it is written: paragraphs and tables in their order, and the links and pictures that they name.</summary>
internal sealed class WordBody
{
    private readonly List<OpenXmlElement> _blocks = [];
    private readonly List<(int Level, string Number, string Text, string Anchor)> _headings = [];
    private readonly List<FigurePicture> _pictures = [];
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _captions = new(StringComparer.Ordinal);
    private int _bookmarks;

    /// <summary>Paragraphs and tables.</summary>
    public IReadOnlyList<OpenXmlElement> Blocks => _blocks;

    /// <summary>Headings with their anchors, for the contents.</summary>
    public IReadOnlyList<(int Level, string Number, string Text, string Anchor)> Headings => _headings;

    /// <summary>Pictures; the one at <c>i</c> is named by the relationships of <see cref="PictureParts.Svg"/> and <see cref="PictureParts.Png"/>.</summary>
    public IReadOnlyList<FigurePicture> Pictures => _pictures;

    /// <summary>Addresses on the web and the ids of their relationships.</summary>
    public IReadOnlyDictionary<string, string> Links => _links;

    /// <summary>Puts the content of another document, which has neither anchors nor pictures nor links, before this one's.</summary>
    public void InsertBefore(WordBody head) => _blocks.InsertRange(0, head._blocks);

    /// <summary>Adds a paragraph or a table.</summary>
    public void Add(OpenXmlElement block) => _blocks.Add(block);

    /// <summary>Adds a paragraph.</summary>
    public void Paragraph(string? style, params OpenXmlElement[] content) => Add(Block.Paragraph(style, content));

    /// <summary>Adds a paragraph of plain text; nothing where the text is empty.</summary>
    public void Paragraph(string? style, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            Add(Block.Paragraph(style, text));
    }

    /// <summary>Adds a heading that the contents can lead to.</summary>
    /// <param name="level">1 for a part, 2 for a chapter, 3 below.</param>
    /// <param name="number">Its number; empty for none.</param>
    /// <param name="text">Its text.</param>
    /// <param name="anchor">Its anchor, as in the page.</param>
    /// <param name="startsPage">Whether it starts a page.</param>
    public void Heading(int level, string number, string text, string anchor, bool startsPage = false)
    {
        _headings.Add((level, number, text, anchor));
        List<OpenXmlElement> content = number.Length == 0 ? [Inline.Text(text)] : [Inline.Styled("HeadingNumber", number), Inline.Tab(), Inline.Text(text)];
        var paragraph = Block.Paragraph($"Heading{NumberText.Plain(level)}", Marked(anchor, content));
        if (startsPage)
            paragraph.ParagraphProperties!.Append(new PageBreakBefore());
        if (number.Length == 0)
            paragraph.ParagraphProperties!.Append(new Indentation { Left = "0", FirstLine = "0" });
        Add(paragraph);
    }

    /// <summary>Adds the head of a figure or table: caption with its running number, title, subtitle.</summary>
    /// <param name="label">Caption, as in "Figure 1 · Employment across the ecosystems".</param>
    /// <param name="title">What it shows; null for none.</param>
    /// <param name="subtitle">Unit, order; null for none.</param>
    /// <param name="anchor">Its anchor, as in the page; null for none.</param>
    public void Caption(string label, string? title, string? subtitle, string? anchor)
    {
        List<OpenXmlElement> content = [.. CaptionRuns(label)];
        Paragraph("Caption", anchor is null ? [.. content] : Marked(anchor, content));
        Paragraph("FigureTitle", title);
        Paragraph("FigureSubtitle", subtitle);
    }

    /// <summary>Adds a picture over the width of the text; nothing where there is none.</summary>
    public void Picture(FigurePicture? picture)
    {
        if (picture is not null)
            Add(PictureParagraph(picture, WordTable.PageWidth));
    }

    /// <summary>A paragraph with a picture.</summary>
    /// <param name="picture">The picture; it is counted among those of the document.</param>
    /// <param name="width">Its width in twentieths of a point.</param>
    public Paragraph PictureParagraph(FigurePicture picture, int width)
    {
        _pictures.Add(picture);
        return Block.Paragraph("Figure", new Run(PictureDrawing.Of(picture, _pictures.Count, width)));
    }

    /// <summary>Adds a note: a bold lead and a sentence.</summary>
    /// <param name="lead">The lead, without its full stop.</param>
    /// <param name="text">The sentence; null for no note.</param>
    /// <param name="isWarning">Whether it asks for care.</param>
    public void Note(string lead, string? text, bool isWarning = false)
    {
        if (text is not null)
            Paragraph(isWarning ? "Warning" : "Note", Inline.Strong($"{lead}. "), Inline.Text(text));
    }

    /// <summary>Adds a heading and a list of sentences; nothing where there are none.</summary>
    public void List(string heading, IReadOnlyList<string> items, string anchor)
    {
        if (items.Count == 0)
            return;

        Heading(2, "", heading, anchor);
        foreach (var item in items)
            Paragraph("ListBullet", item);
    }

    /// <summary>Adds what is said in place of a part that the data does not allow.</summary>
    public void Missing(MissingPart part, string label)
    {
        Caption(label, "Not in this edition", null, part.Part);
        Paragraph("Gap", part.Reason);
        Paragraph("Gap", part.Remedy);
    }

    /// <summary>A link to the web; plain text where the address is none of http or https.</summary>
    public OpenXmlElement Link(string? address, string text)
    {
        if (WebLink.Of(address) is not { } url)
            return Inline.Text(text);

        if (!_links.TryGetValue(url, out var id))
            _links.Add(url, id = $"rLink{NumberText.Plain(_links.Count + 1)}");
        return new Hyperlink(Inline.Styled("Hyperlink", text)) { Id = id, History = true };
    }

    private OpenXmlElement[] Marked(string anchor, List<OpenXmlElement> content)
    {
        var id = (++_bookmarks).ToString(CultureInfo.InvariantCulture);
        return [new BookmarkStart { Id = id, Name = Inline.BookmarkOf(anchor) }, .. content, new BookmarkEnd { Id = id }];
    }

    // "Figure 1 · Name": the number is a field of Word's, so that it stays right when a figure is added or taken out.
    // Where a country lacks a figure between two others, the field is told to go on with the number of the page.
    private IEnumerable<OpenXmlElement> CaptionRuns(string label)
    {
        var words = label.Split(' ', 3);
        if (words.Length < 3 || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return [Inline.Text(label)];

        var follows = _captions.GetValueOrDefault(words[0]) == number - 1;
        _captions[words[0]] = number;
        return [Inline.Text($"{words[0]} "), .. Inline.Field($"SEQ {words[0]} \\* ARABIC{(follows ? "" : $" \\r {words[1]}")}", words[1]), Inline.Text($" {words[2]}")];
    }
}
