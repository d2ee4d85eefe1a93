using Factsheets.Extracts;
using Factsheets.Extracts.Records;

namespace Factsheets.Drops;

/// <summary>Knows workbooks. Those that are nothing else go to the reader of the Data Explorer's, which says what is missing.</summary>
internal static class WorkbookRecogniser
{
    public static DropKind? Recognise(DropSample sample)
    {
        if (!WorkbookReader.IsWorkbook(sample.Bytes))
        {
            return null;
        }

        var firstLines = sample.Tables.Select(sheet => sheet.FirstOrDefault(row => !row.IsBlank)?.Cell(0) ?? "");
        return firstLines.Any(DataBrowserTable.IsFirstLine) ? DropKind.DataBrowserWorkbook : DropKind.DataExplorerWorkbook;
    }
}
