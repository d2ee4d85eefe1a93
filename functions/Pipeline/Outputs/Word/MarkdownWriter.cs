using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Factsheets.Outputs.Factsheet;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Factsheets.Outputs.Word;

/// <summary>Markdown of a profile as paragraphs: emphasis, lists, quotations and links to the web; everything else as plain text.</summary>
/// <param name="body">The document, which keeps the links.</param>
/// <param name="text">Id of the style of a paragraph; null for plain text.</param>
/// <param name="bullet">Id of the style of an item of a list.</param>
internal sealed class MarkdownWriter(WordBody body, string? text = null, string bullet = "ListBullet")
{
    /// <summary>The paragraphs; never none.</summary>
    public IReadOnlyList<Paragraph> Paragraphs(string markdown)
    {
        List<Paragraph> paragraphs = [.. Blocks(MarkdownText.Parse(markdown), text)];
        return paragraphs.Count > 0 ? paragraphs : [Block.Paragraph(text, "")];
    }

    private IEnumerable<Paragraph> Blocks(ContainerBlock container, string? style) => container.SelectMany(block => block switch
    {
        ListBlock list => Items(list),
        QuoteBlock quote => Blocks(quote, text is null ? "Quote" : text),
        ContainerBlock other => Blocks(other, style),
        LeafBlock { Inline: { } inline } => [Block.Paragraph(style, [.. Runs(inline, isBold: false, isItalic: false)])],
        LeafBlock { Lines.Count: > 0 } code => [Block.Paragraph(style, code.Lines.ToString())],
        _ => [],
    });

    private IEnumerable<Paragraph> Items(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var paragraphs = Blocks(item, list.IsOrdered && text is null ? "ListNumber" : list.IsOrdered ? text : bullet).ToList();
            if (list.IsOrdered && paragraphs.Count > 0)
                Number(paragraphs[0], number++);
            foreach (var paragraph in paragraphs)
                yield return paragraph;
        }
    }

    private static void Number(Paragraph paragraph, int number)
    {
        paragraph.InsertAfter(Inline.Tab(), paragraph.ParagraphProperties);
        paragraph.InsertAfter(Inline.Text($"{NumberText.Plain(number)}."), paragraph.ParagraphProperties);
    }

    private IEnumerable<OpenXmlElement> Runs(ContainerInline container, bool isBold, bool isItalic) => container.SelectMany(inline => inline switch
    {
        LiteralInline literal => [Run(literal.Content.ToString(), isBold, isItalic)],
        CodeInline code => [Run(code.Content, isBold, isItalic)],
        HtmlEntityInline entity => [Run(entity.Transcoded.ToString(), isBold, isItalic)],
        LineBreakInline line => [line.IsHard ? new Run(new Break()) : Inline.Text(" ")],
        EmphasisInline emphasis => Runs(emphasis, isBold || emphasis.DelimiterCount == 2, isItalic || emphasis.DelimiterCount == 1),
        AutolinkInline link => [body.Link(link.Url, link.Url)],
        LinkInline link => [body.Link(link.Url, string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())))],
        ContainerInline other => Runs(other, isBold, isItalic),
        _ => Array.Empty<OpenXmlElement>(),
    });

    private static Run Run(string text, bool isBold, bool isItalic)
    {
        var run = Inline.Text(text);
        if (!isBold && !isItalic)
            return run;

        var properties = new RunProperties();
        if (isBold)
            properties.Append(new Bold());
        if (isItalic)
            properties.Append(new Italic());
        run.PrependChild(properties);
        return run;
    }
}
