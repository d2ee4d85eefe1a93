using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>The key figures, side by side.</summary>
internal static class KeyFiguresWriter
{
    /// <summary>Writes them; nothing where the country has none.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet)
    {
        List<WordCell> cells = [.. CellsOf(sheet)];
        if (cells.Count == 0)
            return;

        body.Paragraph("MetaLabel", Inline.Text(""));
        body.Add(WordTable.Layout("KeyFigures", "Key figures", [.. cells.Select(_ => 1)], [cells]));
    }

    private static IEnumerable<WordCell> CellsOf(CountryFactsheet sheet)
    {
        if (sheet.Employment is { } figure)
        {
            var (number, unit) = NumberText.People(figure.EcosystemEmploymentPersons);
            yield return Cell(number, unit, unit == "people" ? "work in the 14 ecosystems" : "people work in the 14 ecosystems", HeadSentences.EmploymentContext(figure));
            if (figure.Ecosystems.FirstOrDefault(share => share.SharePct is not null) is { SharePct: { } leading } leader)
                yield return Cell(NumberText.OneDecimal(leading), "%", $"work in {leader.Name}, the leading ecosystem", HeadSentences.LeaderContext(leader, figure));
        }

        if ((sheet.SectorAgglomerations ?? sheet.EcosystemAgglomerations) is { Regions.Count: > 0 } table)
        {
            var with = table.Regions.Count(region => region.Agglomerations.Count > 0);
            yield return Cell(
                NumberText.Count(with),
                $"of {NumberText.Count(table.Regions.Count)}",
                Wording.Form(with, "region has a relevant agglomeration", "regions have a relevant agglomeration"),
                HeadSentences.RegionContext(sheet));
        }

        if (sheet.Clusters is { } clusters)
        {
            yield return Cell(NumberText.Count(clusters.Organisations), "", ClusterSentences.KeyLabel(clusters), ClusterSentences.KeyContext(clusters));
        }
    }

    private static WordCell Cell(string number, string unit, string label, string context) => new(
    [
        Block.Paragraph("KeyNumber", Inline.Text($"{number}\u00A0"), Inline.Styled("KeyUnit", unit)),
        Block.Paragraph("KeyLabel", label),
        Block.Paragraph("KeyContext", context),
    ]);
}
