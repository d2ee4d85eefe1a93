using DocumentFormat.OpenXml.Wordprocessing;
using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Table 1 or 2: a row a region, its number of agglomerations, the most specialised ones.</summary>
internal static class RegionTableWriter
{
    /// <summary>Writes head, table, source and text.</summary>
    /// <param name="body">The document.</param>
    /// <param name="table">The table.</param>
    /// <param name="country">Name of the country.</param>
    /// <param name="label">Its caption.</param>
    /// <param name="kinds">The kind in the plural: "sectors", "ecosystems".</param>
    /// <param name="anchor">Its anchor.</param>
    /// <param name="coverage">How much the source covers, in a sentence; null: nothing is said.</param>
    /// <param name="showsCodes">Whether the code of the kind stands before its name.</param>
    public static void Write(WordBody body, AgglomerationTable table, string country, string label, string kinds, string anchor, string? coverage, bool showsCodes)
    {
        var columns = RegionTableWords.Columns(table);
        body.Caption(label, AgglomerationSentences.Title(table), RegionTableWords.Unit(table), anchor);
        body.Add(WordTable.Of("DataTable", $"{label}. {RegionTableWords.Unit(table)}", ColumnsOf(columns), table.Regions.SelectMany(region => Rows(region, table, columns, showsCodes))));
        body.Paragraph("Source", RegionTableWords.Source(table, coverage));
        body.Paragraph(null, RegionTableWords.Text(table, country));
        body.Note(RegionTableWords.Estimated, AgglomerationSentences.Estimated(table, kinds.TrimEnd('s')));
        if (table.KindsNotCovered.Count > 0)
            body.Note(RegionTableWords.NotCovered, AgglomerationSentences.Coverage(table, kinds));
        if (table.SeatEffect is { } seat)
        {
            body.Note(RegionTableWords.Seats, SeatSentences.Regions(seat));
            body.Note(RegionTableWords.NotComparable, SeatSentences.Country(seat, country), isWarning: true);
        }

        if (table.IsPartialCoverage)
            body.Note(RegionTableWords.PartialYear, RegionTableWords.PartialYearWarning(table), isWarning: true);
    }

    private static List<WordColumn> ColumnsOf(int columns) =>
        [new("Region", columns <= 3 ? 24 : 13), new("Number", columns <= 3 ? 10 : 9), .. RegionTableWords.Places.Take(columns).Select(place => new WordColumn(place, columns <= 3 ? 22 : 16))];

    private static IEnumerable<IReadOnlyList<WordCell>> Rows(RegionAgglomerations region, AgglomerationTable table, int columns, bool showsCodes)
    {
        yield return Row(region, table, columns, showsCodes);
        if (region.Reason is null && region.Below(columns) is { Count: > 0 } below)
            yield return [WordCell.Of(""), WordCell.Of(""), new WordCell([Block.Paragraph("TableSmall", Labels.LikelyBelow), .. below.SelectMany(found => Cell(found, table, showsCodes))], columns)];
    }

    private static IReadOnlyList<WordCell> Row(RegionAgglomerations region, AgglomerationTable table, int columns, bool showsCodes)
    {
        var head = new WordCell([Block.Paragraph("TableSmall", Inline.Styled("MutedSmall", region.RegionCode)), Block.Paragraph("TableText", region.Name)]);
        if (region.Reason is { } reason)
            return [head, new WordCell([Block.Paragraph("TableText", Inline.Styled("Muted", Wording.Capitalised(reason)))], columns + 1)];

        var count = region.Agglomerations.Count;
        List<Paragraph> number = [Block.Paragraph(count == 0 ? "TableText" : "Count", NumberText.Count(count))];
        if (region.Likely.Count > 0)
            number.Add(Block.Paragraph("TableSmall", $"+ {NumberText.Count(region.Likely.Count)} likely"));
        if (region.MissingCells > 0)
            number.Add(Block.Paragraph("TableSmall", $"{NumberText.Count(region.MissingCells)} unknown"));
        var shown = region.InColumns(columns);
        return
        [
            head,
            new WordCell(number),
            .. shown.Select(found => new WordCell(Cell(found, table, showsCodes))),
            .. Enumerable.Range(shown.Count, columns - shown.Count).Select(_ => WordCell.Of("")),
        ];
    }

    private static List<Paragraph> Cell(Agglomeration found, AgglomerationTable table, bool showsCodes)
    {
        var style = found.IsCountryWide ? "AgglomerationWide" : AgglomerationSentences.IsApproximate(found, table) ? "AgglomerationModelled" : "Agglomeration";
        Run[] name = showsCodes ? [Inline.Strong($"{found.Code} "), Inline.Text(found.Label)] : [Inline.Text(found.Label)];
        var values = AgglomerationSentences.Values(found, table);
        List<Paragraph> paragraphs = [Block.Paragraph(style, name), Block.Paragraph(style, Inline.To("B", AgglomerationSentences.Trace(found, table), Inline.Styled("MutedSmall", values)))];
        if (AgglomerationSentences.Carriers(found) is { } carriers)
            paragraphs.Add(Block.Paragraph(style, Inline.Styled("MutedSmall", carriers)));
        if (AgglomerationMarks.Of(found, table.IsModelled) is { } marks)
            paragraphs.Add(Block.Paragraph(style, Inline.Styled("MutedSmall", marks)));
        return paragraphs;
    }
}
