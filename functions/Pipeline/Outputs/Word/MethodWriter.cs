using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Word;

/// <summary>Annex B: method and data quality.</summary>
internal static class MethodWriter
{
    private static readonly WordColumn[] SourceColumns = [new("Role", 36), new("Source", 20), new("What it counts", 34), new("Year", 10)];
    private static readonly WordColumn[] CellColumns = [new("State", 60), new("Cells", 20, IsNumber: true), new("%", 20, IsNumber: true)];

    /// <summary>Writes the part.</summary>
    public static void Write(WordBody body, CountryFactsheet sheet)
    {
        var method = sheet.Method;
        body.Heading(1, "B", "Method and data quality", "B");
        if (method.Sources.Count > 0)
        {
            body.Caption("Sources by role", null, null, null);
            body.Add(WordTable.Of("DataTable", "Sources by role", SourceColumns, method.Sources.Select(source => (IReadOnlyList<WordCell>)
                [WordCell.Of(source.Role), WordCell.Of(source.SourceId), WordCell.Of(source.EmploymentConcept), WordCell.Of(source.Year is { } year ? NumberText.Plain(year) : "several")])));
        }

        if (method.RegionCells.Count > 0)
        {
            body.Caption("Cells of the regions, by state", MethodSentences.CellsTitle(method), null, null);
            body.Add(WordTable.Of("DataTable", "Cells of the regions, by state", CellColumns, method.RegionCells.Select(cell => (IReadOnlyList<WordCell>)
                [WordCell.Of(MethodSentences.State(cell)), WordCell.Of(NumberText.Count(cell.Cells)), WordCell.Of(NumberText.OneDecimal(MethodSentences.CellsPct(cell, method)))]), WordTable.PageWidth / 2));
            body.Paragraph("Source", MethodSentences.CellsSource(method, sheet.CountryName));
        }

        body.Heading(2, "", "Indicators", "B-indicators");
        body.Paragraph(null, MethodSentences.LocationQuotient(sheet.SectorAgglomerations ?? sheet.EcosystemAgglomerations));
        body.Paragraph(null, MethodSentences.Weights(method));
        body.Paragraph(null, MethodSentences.WithoutReference(method));
        if (method.IsEstimated)
        {
            body.Heading(2, "", "Estimates", "B-estimates");
            foreach (var paragraph in MethodSentences.Estimates(method))
                body.Paragraph(null, paragraph);
            body.List("Margin conflicts", MethodSentences.Conflicts(method), "B-conflicts");
        }

        body.Paragraph(null, $"Method {NumberText.Plain(method.MethodVersion)}, software {sheet.ProductVersion}.");
        body.List("Not computed", method.NotComputed, "B-not-computed");
        body.List("Warnings", method.Warnings, "B-warnings");
        body.List("Missing from this factsheet", [.. Parts.MissingElsewhere(sheet).Select(part => $"{part.Reason} {part.Remedy}")], "B-missing");
    }
}
