using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Word.Pictures;

namespace Factsheets.Outputs.Word;

/// <summary>Part 2.1: employment in the 14 ecosystems.</summary>
internal static class EmploymentWriter
{
    private static readonly WordColumn[] GroupColumns = [new("Against the EU27", 22), new("Ecosystems, difference in points", 78)];

    /// <summary>Writes the part.</summary>
    public static async Task WriteAsync(WordBody body, CountryFactsheet sheet)
    {
        body.Heading(2, "2.1", Labels.EmploymentHeading, "s2-1");
        if (sheet.Employment is not { } figure)
        {
            body.Missing(Parts.Missing(sheet, Parts.Employment), Labels.Employment);
            return;
        }

        body.Caption(
            Labels.Employment,
            EmploymentSentences.Title(figure),
            EmploymentSentences.Unit(sheet.CountryName),
            Parts.Employment);
        body.Picture(await PictureRenderer.RenderAsync<EmploymentBarsWide>(new Dictionary<string, object?>
        {
            [nameof(EmploymentBarsWide.Figure)] = figure,
            [nameof(EmploymentBarsWide.Country)] = sheet.CountryName,
        }));
        body.Add(DataOf(figure, sheet.CountryName));
        body.Paragraph("Source", EmploymentSentences.Source(figure));
        body.Paragraph(null, $"{EmploymentSentences.Largest(figure)} {EmploymentSentences.Groups(figure)}");
        body.Add(WordTable.Of("DataTable", "Ecosystems by how their share compares with the EU27", GroupColumns, ComparisonWords.All.Select(comparison => Group(comparison, figure))));
        body.Note(Labels.EuFigures, figure.EuNote);
        body.Note(Labels.Rounding, EmploymentSentences.RoundingNote(figure));
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Table DataOf(EcosystemFigure figure, string country) => WordTable.Of(
        "DataTable",
        "Data of Figure 1: employment and shares by ecosystem",
        [
            new("Ecosystem", 30),
            new("Employment, persons", 15, IsNumber: true),
            new($"{Wording.Shortened(country, 30)}, %", 11, IsNumber: true),
            new("EU27, %", 9, IsNumber: true),
            new("Difference, points", 12, IsNumber: true),
            new("Ratio", 8, IsNumber: true),
            new("In words", 15),
        ],
        figure.Ecosystems.Select(share => (IReadOnlyList<WordCell>)
        [
            WordCell.Of(share.Name),
            WordCell.Number(share.EmploymentPersons, NumberText.Count),
            WordCell.Number(share.SharePct, NumberText.OneDecimal),
            WordCell.Number(share.EuSharePct, NumberText.OneDecimal),
            WordCell.Number(share.DifferencePoints, NumberText.Difference),
            WordCell.Number(share.RatioToEu, NumberText.Quotient),
            WordCell.Of(share.Comparison is { } word ? ComparisonWords.Words(word) : "no comparison"),
        ]));

    private static IReadOnlyList<WordCell> Group(Indicators.ShareComparison comparison, EcosystemFigure figure)
    {
        var shares = figure.Ecosystems.Where(share => share.Comparison == comparison).ToList();
        var head = new WordCell([Block.Paragraph("TableText", Wording.Capitalised(ComparisonWords.Words(comparison))), Block.Paragraph("TableSmall", Inline.Styled("MutedSmall", ComparisonWords.Range(comparison)))]);
        return shares.Count == 0
            ? [head, WordCell.Of(Inline.Styled("Muted", "none"))]
            : [head, WordCell.Of([.. shares.SelectMany((share, i) => new[] { Inline.Text($"{(i > 0 ? ", " : "")}{share.Name}\u00A0"), Inline.Styled("Muted", NumberText.Difference(share.DifferencePoints ?? 0)) })])];
    }
}
