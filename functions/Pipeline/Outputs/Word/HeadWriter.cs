using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>The head: name, years, edition, key figures, contents.</summary>
internal static class HeadWriter
{
    /// <summary>Writes the head before the parts, whose headings make the contents.</summary>
    public static void WriteBefore(WordBody parts, CountryFactsheet sheet)
    {
        var head = new WordBody();
        head.Paragraph("Kicker", "Country factsheet");
        head.Paragraph("Title", sheet.CountryName);
        head.Paragraph("Subtitle", HeadSentences.Deck(sheet));
        head.Add(WordTable.Layout("PlainTable", "Years, edition and terms", [24, 22, 20, 20, 14], [[.. Meta(sheet)]]));
        KeyFiguresWriter.Write(head, sheet);
        ContentsWriter.Write(head, parts.Headings);
        parts.InsertBefore(head);
    }

    private static IEnumerable<WordCell> Meta(CountryFactsheet sheet)
    {
        var hasRegions = sheet.SectorAgglomerations is not null || sheet.EcosystemAgglomerations is not null;
        yield return Cell("Reference year", Inline.Text(HeadSentences.Years(sheet) ?? "none"));
        yield return Cell("Edition", Inline.Text(sheet.Edition));
        yield return Cell("Values", hasRegions ? Inline.To("marks", null, Inline.Styled("Hyperlink", "How they are marked")) : Inline.Text("none"));
        yield return Cell("Reuse", Inline.Text($"{FactsheetLinks.Json} and tables/*.csv beside this file"));
        yield return Cell("Terms", Inline.To("legal", null, Inline.Styled("Hyperlink", "Legal notice")));
    }

    private static WordCell Cell(string label, DocumentFormat.OpenXml.OpenXmlElement content) =>
        new([Block.Paragraph("MetaLabel", label), Block.Paragraph("MetaText", content)]);
}
