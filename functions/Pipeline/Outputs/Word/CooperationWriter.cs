using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Part 2.3: interregional cooperation.</summary>
internal static class CooperationWriter
{
    private const int NameWidth = 2000;
    private const int CodeWidth = 320;

    /// <summary>Writes the part.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet)
    {
        body.Heading(3, "", "Interregional cooperation", "coop");
        if (sheet.Cooperation is not { } part)
        {
            body.Missing(Parts.Missing(sheet, Parts.Cooperation), Labels.Cooperation);
            return;
        }

        if (CooperationSentences.NotListed(part, sheet.CountryName) is { } notListed)
        {
            body.Note(Labels.NotListed, notListed);
            return;
        }

        body.Paragraph(null, Labels.CooperationLead);
        List<WordCell> numbers = [.. Numbers(part)];
        body.Add(WordTable.Layout("KeyFigures", "Cooperation in numbers", [.. numbers.Select(_ => 1)], [numbers]));
        if (part.ClusterPartnerships.Consortia > 0)
            body.Add(BarTableWriter.Of("Consortia by strand", "Strand", "Consortia", [.. part.Strands.Select(strand => (CooperationSentences.Strand(strand.Programme), strand.Consortia))], isRegistry: false));

        var partners = CooperationSentences.AllPartners(part);
        body.Caption(Labels.Cooperation, CooperationSentences.Title(partners), Labels.CooperationUnit(sheet.CountryName), Parts.Cooperation);
        if (partners.Count > 0)
            body.Add(MatrixOf(part, partners));
        body.Paragraph("Source", Labels.CooperationSource);
    }

    private static IEnumerable<WordCell> Numbers(CooperationPart part)
    {
        yield return Cell(NumberText.Count(part.ClusterPartnerships.Consortia), "", CooperationSentences.Consortia(part));
        yield return Cell(NumberText.Count(part.Innosup.Organisations), "", CooperationSentences.Innosup(part));
        yield return Cell(NumberText.Count(part.Euroclusters.Organisations), "", CooperationSentences.Euroclusters(part));
        if (part.EcosystemsCovered is { } covered)
            yield return Cell(NumberText.Count(covered.Count), "\u00A0of 14", CooperationSentences.NotCovered(part));
    }

    private static WordCell Cell(string number, string unit, string text) =>
        new([Block.Paragraph("KeyNumber", Inline.Text(number), Inline.Styled("KeyUnit", unit)), Block.Paragraph("KeyContext", text)]);

    private static DocumentFormat.OpenXml.Wordprocessing.Table MatrixOf(CooperationPart part, IReadOnlyList<string> partners)
    {
        (string Name, string Years, ProgrammeCooperation Programme)[] rows =
        [
            ("Cluster Partnerships", "ESCP, 2014–2020", part.ClusterPartnerships),
            ("INNOSUP-1", "2014–2020", part.Innosup),
            ("Euroclusters", "2021–2027", part.Euroclusters),
        ];
        return WordTable.Of(
            "MatrixTable",
            "Partner countries by programme",
            [new("Programme", NameWidth), .. partners.Select(partner => new WordColumn(partner, CodeWidth, Style: "Matrix")), new("All", CodeWidth * 2, Style: "Matrix")],
            rows.Select(row => (IReadOnlyList<WordCell>)
            [
                new WordCell([Block.Paragraph("TableText", row.Name), Block.Paragraph("TableSmall", Inline.Styled("MutedSmall", row.Years))]),
                .. partners.Select(partner => WordCell.Of(row.Programme.PartnerCountries.Contains(partner) ? "●" : "·")),
                WordCell.Of(Inline.Strong(NumberText.Count(row.Programme.PartnerCountries.Count))),
            ]),
            Math.Min(WordTable.PageWidth, NameWidth + ((partners.Count + 2) * CodeWidth)));
    }
}
