using DocumentFormat.OpenXml;
using Factsheets.Extracts.Policy;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Part 5: the data sets used.</summary>
internal static class ReferencesWriter
{
    private static readonly WordColumn[] Columns = [new("Title", 36), new("Code", 17), new("Last update", 12), new("Accessed", 12), new("Licence", 23)];

    /// <summary>Writes the part.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet, IReadOnlyList<PolicyReference> literature)
    {
        body.Heading(1, "5", "References", "s5", startsPage: true);
        if (sheet.References.Count == 0)
        {
            body.Paragraph(null, "No data set was used.");
        }
        else
        {
            WriteDataSets(body, sheet.References);
            body.Paragraph("Source", "Dates as the files and the records of their download state them.");
        }

        WriteLiterature(body, literature);
        body.Heading(2, "", "How to cite", "cite");
        body.Paragraph(null, $"{CitationSentences.Edition(sheet)} {CitationSentences.DataSets(sheet)}");
    }

    private static void WriteDataSets(WordBody body, IReadOnlyList<DataReference> references)
    {
        body.Caption("Data sets used", null, null, null);
        body.Add(WordTable.Of("DataTable", "Data sets used", Columns, references.Select(reference => (IReadOnlyList<WordCell>)
        [
            new WordCell([Block.Paragraph("TableText", body.Link(reference.Url, reference.Title)), Block.Paragraph("TableSmall", Inline.Styled("MutedSmall", reference.Provider))]),
            WordCell.Of(reference.SourceId),
            WordCell.Of(Date(reference.LastUpdate)),
            WordCell.Of(Date(reference.AccessedOn)),
            WordCell.Of(reference.Licence),
        ])));
    }

    private static void WriteLiterature(WordBody body, IReadOnlyList<PolicyReference> literature)
    {
        if (literature.Count == 0)
            return;

        body.Heading(2, "", "Literature", "s5-literature");
        foreach (var reference in literature)
        {
            List<OpenXmlElement> content = [Inline.Text(reference.Text)];
            if (WebLink.Of(reference.Url) is { } url)
                content.AddRange([Inline.Text(" "), body.Link(url, new Uri(url).Host)]);
            if (reference.Accessed is { } accessed)
                content.Add(Inline.Text($" (accessed {accessed})"));
            body.Paragraph("Literature", [.. content]);
        }
    }

    private static string Date(string? isoDate) => isoDate is null ? "not stated" : DateText.Of(isoDate);
}
