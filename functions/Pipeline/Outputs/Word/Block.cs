using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Factsheets.Outputs.Word;

/// <summary>Paragraphs.</summary>
internal static class Block
{
    /// <summary>A paragraph.</summary>
    /// <param name="style">Id of its style; null where the table or the document says how it looks.</param>
    /// <param name="content">What stands in it.</param>
    public static Paragraph Paragraph(string? style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Paragraph(string? style, string text) => Paragraph(style, Inline.Text(text));
}
