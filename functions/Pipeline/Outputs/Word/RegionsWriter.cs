using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Word;

/// <summary>Part 2.2: regional agglomerations.</summary>
internal static class RegionsWriter
{
    private const string SectorsLabel = Labels.Sectors;
    private const string EcosystemsLabel = Labels.Ecosystems;

    /// <summary>Writes the part.</summary>
    public static async Task WriteAsync(WordBody body, CountryFactsheet sheet, RegionOutlines outlines)
    {
        body.Heading(2, "2.2", "Regional agglomerations", "s2-2");
        if ((sheet.SectorAgglomerations ?? sheet.EcosystemAgglomerations) is { } any)
        {
            body.Paragraph(null, AgglomerationSentences.Definition(any));
            body.Paragraph(null, AgglomerationSentences.Totals(sheet.CountryName, sheet.SectorAgglomerations?.Total, sheet.EcosystemAgglomerations?.Total));
            WriteGuide(body, NumberText.Threshold(any.LocationQuotientThreshold), sheet.Method.IsEstimated);
        }

        if (sheet is { AgglomerationMap: { } map, SectorAgglomerations: { } mapped })
            await AgglomerationMapWriter.WriteAsync(body, sheet, map, mapped, outlines);

        if (sheet.SectorAgglomerations is { } sectors)
            RegionTableWriter.Write(body, sectors, sheet.CountryName, SectorsLabel, "sectors", Parts.Sectors, $"{AgglomerationSentences.CellCoverage(sheet.Method)}.", showsCodes: true);
        else
            body.Missing(Parts.Missing(sheet, Parts.Sectors), SectorsLabel);

        if (sheet.EcosystemAgglomerations is { } ecosystems)
        {
            RegionTableWriter.Write(body, ecosystems, sheet.CountryName, EcosystemsLabel, "ecosystems", Parts.Ecosystems, AgglomerationSentences.KindsCoverage(ecosystems, "ecosystems"), showsCodes: false);
            WriteComparison(body, sheet, ecosystems);
        }
        else
        {
            body.Missing(Parts.Missing(sheet, Parts.Ecosystems), EcosystemsLabel);
        }

        WriteModelled(body, sheet);
    }

    private static void WriteModelled(WordBody body, CountryFactsheet sheet)
    {
        if (sheet.ModelledEcosystems is not { } modelled)
        {
            body.Note("No modelled table", sheet.ModelledReason);
            return;
        }

        RegionTableWriter.Write(body, modelled.Table, sheet.CountryName, "Table 2, modelled · Ecosystem agglomerations in the whole economy", "ecosystems", Parts.Modelled, coverage: null, showsCodes: false);
        body.Note("Modelled", ModelledSentences.Basis(modelled));
        body.Note("EU27", ModelledSentences.Europe(modelled), isWarning: true);
    }

    private static void WriteComparison(WordBody body, CountryFactsheet sheet, AgglomerationTable ecosystems)
    {
        body.Paragraph(null, ComparisonSentences.LinksLead(ecosystems));
        foreach (var link in ComparisonSentences.Links(ecosystems))
            body.Paragraph("ListBullet", link);
        if (ComparisonSentences.Countries(sheet.EcosystemTotals, sheet.CountryCode) is { } sentence)
        {
            body.Heading(3, "", "How this compares", "compare");
            body.Paragraph(null, sentence);
            body.Add(BarTableWriter.Of("Relevant ecosystem agglomerations by country", "Country", "Number", [.. ComparisonSentences.Largest(sheet.EcosystemTotals, sheet.CountryCode).Select(total => (total.CountryName, total.Total))], isRegistry: false));
        }

        if (ComparisonSentences.SmallRegions(ecosystems, ComparisonSentences.SmallRegion) is { } small)
            body.Note("Small regions", small, isWarning: true);
    }

    private static void WriteGuide(WordBody body, string threshold, bool hasEstimates)
    {
        body.Heading(3, "", "How values are marked", "marks");
        body.Add(WordTable.Layout("GuideTable", "How values are marked", [22, 78],
        [
            [Sample("Guide", "LQ 2.31 · 3.4\u00A0%"), Sample("Guide", "Location quotient, and share of the region’s employment. Hover for source, year and people.")],
            [Sample("Agglomeration", "C10"), Sample("Guide", "Solid bar: a speciality of the region within its country.")],
            [Sample("AgglomerationWide", "N78"), Sample("Guide", $"Open bar, country-wide: the whole country is above LQ {threshold} too.")],
            [Sample("Guide", AgglomerationMarks.Borderline), Sample("Guide", $"LQ within 5\u00A0% of the threshold of {threshold}.")],
            [Sample("Guide", AgglomerationMarks.Large), Sample("Guide", "At least 1\u00A0% of the EU27’s employment in it, or among the largest tenth of regions.")],
            .. hasEstimates ? EstimateMarks(threshold) : [],
            [Sample("Guide", "3 unknown"), Sample("Guide", "Activities that could be looked at elsewhere, but not in this region: mostly confidential. The count may be too low by these.")],
        ]));
    }

    private static IReadOnlyList<WordCell>[] EstimateMarks(string threshold) =>
    [
        [Sample("AgglomerationModelled", $"≈\u00A0LQ 1.62 {AgglomerationMarks.Likely}"), Sample("Guide", "By estimate above the thresholds. Stands beside the count (+ 1 likely), never in it.")],
        [Sample("Guide", AgglomerationMarks.Certain), Sample("Guide", "Not published, but even the lowest possible value is above the thresholds. Counted.")],
        [Sample("Guide", $"LQ above {threshold}, withheld"), Sample("Guide", "Known to us, not shown: confidential. Only the class is given.")],
    ];

    private static WordCell Sample(string style, string text) => new([Block.Paragraph(style, text)]);
}
