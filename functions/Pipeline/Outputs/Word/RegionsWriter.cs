using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Word;

/// <summary>Part 2.2: regional agglomerations.</summary>
internal static class RegionsWriter
{
    /// <summary>Writes the part.</summary>
    public static async Task WriteAsync(WordBody body, CountryFactsheet sheet, RegionOutlines outlines)
    {
        body.Heading(2, "2.2", Labels.RegionsHeading, "s2-2");
        if ((sheet.SectorAgglomerations ?? sheet.EcosystemAgglomerations) is { } any)
        {
            body.Paragraph(null, AgglomerationSentences.Definition(any));
            body.Paragraph(null, AgglomerationSentences.Terms);
            body.Paragraph(null, AgglomerationSentences.Totals(sheet.CountryName, sheet.SectorAgglomerations?.Total, sheet.EcosystemAgglomerations?.Total));
            WriteGuide(body, any.LocationQuotientThreshold, sheet.Method.IsEstimated);
        }

        if (sheet is { AgglomerationMap: { } map, SectorAgglomerations: { } mapped })
            await AgglomerationMapWriter.WriteAsync(body, sheet, map, mapped, outlines);

        if (sheet.SectorAgglomerations is { } sectors)
            RegionTableWriter.Write(body, sectors, sheet.CountryName, Labels.Sectors, "sectors", Parts.Sectors, $"{AgglomerationSentences.CellCoverage(sheet.Method)}.", showsCodes: true);
        else
            body.Missing(Parts.Missing(sheet, Parts.Sectors), Labels.Sectors);

        if (sheet.EcosystemAgglomerations is { } ecosystems)
        {
            RegionTableWriter.Write(body, ecosystems, sheet.CountryName, Labels.Ecosystems, "ecosystems", Parts.Ecosystems, AgglomerationSentences.KindsCoverage(ecosystems, "ecosystems"), showsCodes: false);
            WriteComparison(body, sheet, ecosystems);
        }
        else
        {
            body.Missing(Parts.Missing(sheet, Parts.Ecosystems), Labels.Ecosystems);
        }

        WriteModelled(body, sheet);
    }

    private static void WriteModelled(WordBody body, CountryFactsheet sheet)
    {
        if (sheet.ModelledEcosystems is not { } modelled)
        {
            body.Note(Labels.NotModelled, sheet.ModelledReason);
            return;
        }

        RegionTableWriter.Write(body, modelled.Table, sheet.CountryName, Labels.Modelled, "ecosystems", Parts.Modelled, coverage: null, showsCodes: false);
        body.Note(Labels.ModelledLead, ModelledSentences.Basis(modelled));
        body.Note(Labels.EuLead, ModelledSentences.Europe(modelled), isWarning: true);
    }

    private static void WriteComparison(WordBody body, CountryFactsheet sheet, AgglomerationTable ecosystems)
    {
        body.Paragraph(null, ComparisonSentences.LinksLead(ecosystems));
        foreach (var link in ComparisonSentences.Links(ecosystems))
            body.Paragraph("ListBullet", link);
        if (ComparisonSentences.Countries(sheet.EcosystemTotals, sheet.CountryCode) is { } sentence)
        {
            body.Heading(3, "", Labels.CompareHeading, "compare");
            body.Paragraph(null, sentence);
            body.Add(BarTableWriter.Of(Labels.CompareCaption, "Country", "Number", [.. ComparisonSentences.Largest(sheet.EcosystemTotals, sheet.CountryCode).Select(total => (total.CountryName, total.Total))], isRegistry: false));
        }

        if (ComparisonSentences.SmallRegions(ecosystems, ComparisonSentences.SmallRegion) is { } small)
            body.Note(Labels.SmallRegions, small, isWarning: true);
    }

    private static void WriteGuide(WordBody body, double threshold, bool hasEstimates)
    {
        body.Heading(3, "", MarkWords.Heading, "marks");
        body.Add(WordTable.Layout("GuideTable", MarkWords.Heading, [22, 78],
        [
            [Sample("Guide", MarkWords.ValuesExample), Sample("Guide", $"{MarkWords.Values} {MarkWords.Trace}")],
            [Sample("Agglomeration", "C10"), Sample("Guide", MarkWords.Solid)],
            [Sample("AgglomerationWide", "N78"), Sample("Guide", $"Open bar, country-wide: {MarkWords.CountryWide(threshold)}")],
            [Sample("Guide", AgglomerationMarks.Borderline), Sample("Guide", MarkWords.Borderline(threshold))],
            [Sample("Guide", AgglomerationMarks.Large), Sample("Guide", MarkWords.Large)],
            .. hasEstimates ? EstimateMarks(threshold) : [],
            [Sample("Guide", MarkWords.UnknownExample), Sample("Guide", MarkWords.Unknown)],
        ]));
    }

    private static IReadOnlyList<WordCell>[] EstimateMarks(double threshold) =>
    [
        [Sample("AgglomerationModelled", $"≈\u00A0LQ 1.62 {AgglomerationMarks.Likely}"), Sample("Guide", "By estimate above the thresholds. Stands beside the count (+ 1 likely), never in it.")],
        [Sample("Guide", AgglomerationMarks.Certain), Sample("Guide", MarkWords.Certain)],
        [Sample("Guide", MarkWords.WithheldExample(threshold)), Sample("Guide", MarkWords.Withheld)],
    ];

    private static WordCell Sample(string style, string text) => new([Block.Paragraph(style, text)]);
}
