using DocumentFormat.OpenXml.Wordprocessing;
using Factsheets.Extracts.Policy;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Word.Pictures;

namespace Factsheets.Outputs.Word;

/// <summary>Part 3: cluster policies, a table a policy.</summary>
internal static class PoliciesWriter
{
    private const int TextShare = 50;

    /// <summary>Writes the part.</summary>
    public static async Task WriteAsync(WordBody body, CountryFactsheet sheet)
    {
        body.Heading(1, "3", Labels.PoliciesHeading, "s3", startsPage: true);
        if (sheet.Policy is not { } part)
        {
            body.Missing(Parts.Missing(sheet, Parts.Policies), Labels.Policies);
            return;
        }

        if (part.Profile.IsExample)
            body.Note(Labels.Example, PolicySentences.Example(sheet.CountryName), isWarning: true);
        body.Paragraph(null, $"{PolicySentences.Overview(part.Profile, sheet.CountryName)} {Labels.PoliciesLead}");
        for (var i = 0; i < part.Profile.Policies.Count; i++)
            await WriteAsync(body, part.Profile.Policies[i], i, sheet.CountryName, PolicySentences.Source(part.Profile, sheet.CountryName));
    }

    private static async Task WriteAsync(WordBody body, ClusterPolicy policy, int i, string country, string source)
    {
        var label = PolicySentences.Label(policy, isFirst: i == 0);
        body.Caption(label, policy.Name, PolicySentences.Years(policy), i == 0 ? Parts.Policies : $"{Parts.Policies}-{NumberText.Plain(i + 1)}");
        var timeline = policy.Phases.Count > 1
            ? await PictureRenderer.RenderAsync<Timeline>(new Dictionary<string, object?> { [nameof(Timeline.Policy)] = policy })
            : null;
        body.Add(WordTable.Of(
            "DataTable",
            $"{label}: {policy.Name}",
            [new("Aspect", 20), new("Standard categories", 100 - 20 - TextShare), new($"In {Wording.Shortened(country, 40)}", TextShare)],
            PolicySentences.Rows(policy).Select(row => Row(body, row, row.Aspect == "History" ? timeline : null))));
        body.Paragraph("Source", source);
    }

    private static IReadOnlyList<WordCell> Row(WordBody body, (string Aspect, string? Note, IReadOnlyList<string> Categories, string? Text) row, FigurePicture? timeline)
    {
        List<Paragraph> head = [Block.Paragraph("TableText", row.Aspect)];
        if (row.Note is not null)
            head.Add(Block.Paragraph("TableSmall", Inline.Styled("MutedSmall", row.Note)));

        List<Paragraph> text = row.Text is null ? [] : [.. new MarkdownWriter(body, "TableText", "TableBullet").Paragraphs(row.Text)];
        if (timeline is not null)
        {
            text.Add(body.PictureParagraph(timeline, WordTable.PageWidth * (TextShare - 3) / 100));
            text.Add(Block.Paragraph("TableSmall", timeline.Title));
        }

        return
        [
            new WordCell(head),
            row.Categories.Count == 0 ? WordCell.Of(Inline.Styled("Muted", Labels.NotStated)) : new WordCell([.. row.Categories.Select(category => Block.Paragraph("TableCategory", category))]),
            text.Count == 0 ? WordCell.Of("") : new WordCell(text),
        ];
    }
}
