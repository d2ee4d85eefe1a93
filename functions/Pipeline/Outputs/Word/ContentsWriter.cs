using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>The contents: Word's own table of contents, filled with links. "Update table" adds the page numbers, which only Word can know.</summary>
internal static class ContentsWriter
{
    /// <summary>Writes the contents.</summary>
    /// <param name="body">The document.</param>
    /// <param name="headings">The headings of its parts.</param>
    public static void Write(WordBody body, IReadOnlyList<(int Level, string Number, string Text, string Anchor)> headings)
    {
        List<Paragraph> entries = [.. headings.Where(heading => heading.Level <= 2).Select(Entry)];
        if (entries.Count == 0)
            return;

        entries[0].InsertAfter(Inline.Mark(FieldCharValues.Separate), entries[0].ParagraphProperties);
        entries[0].InsertAfter(new Run(new FieldCode(" TOC \\o \"1-2\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }), entries[0].ParagraphProperties);
        entries[0].InsertAfter(Inline.Mark(FieldCharValues.Begin), entries[0].ParagraphProperties);
        entries[^1].Append(Inline.Mark(FieldCharValues.End));
        body.Add(new SdtBlock(
            new SdtProperties(new SdtId { Val = 1 }, new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            new SdtContentBlock([Block.Paragraph("TOCHeading", "Contents"), .. entries])));
    }

    private static Paragraph Entry((int Level, string Number, string Text, string Anchor) heading)
    {
        OpenXmlElement[] number = heading.Number.Length == 0 ? [] : [Inline.Styled("HeadingNumber", heading.Number), Inline.Tab()];
        return Block.Paragraph($"TOC{NumberText.Plain(heading.Level)}", Inline.To(heading.Anchor, null, [.. number, Inline.Text(heading.Text)]));
    }
}
