using Factsheets.Extracts.Records;

namespace Factsheets.Drops;

/// <summary>Knows workbooks. Those that are nothing else go to the reader of the Data Explorer's, which says what is missing.</summary>
internal static class WorkbookRecogniser
{
    public static DropKind? Recognise(DropSample sample) => WorkbookReader.IsWorkbook(sample.Bytes) ? DropKind.DataExplorerWorkbook : null;
}
