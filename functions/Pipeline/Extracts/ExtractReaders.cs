using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>The reader of each kind of extract.</summary>
public static class ExtractReaders
{
    /// <summary>Version of what the readers make of the same bytes; part of the idempotency key of a drop.</summary>
    public const int Version = 3;

    /// <summary>Opens a reader at the start of an unpacked content. It gives Greece and the United Kingdom in Eurostat's spelling, whatever the content has.</summary>
    /// <exception cref="DropRejectedException">The content is not of that kind.</exception>
    public static ExtractReader Open(DropKind kind, Stream content) => RespelledReader.Over(AsDelivered(kind, content));

    private static ExtractReader AsDelivered(DropKind kind, Stream content) => kind switch
    {
        DropKind.EurostatTsv => new EurostatTsvReader(content),
        DropKind.TransposedTsv => new TransposedTsvReader(content),
        DropKind.SdmxCsv or DropKind.DataExplorerCsv => new SdmxCsvReader(content),
        DropKind.DataExplorerSheet or DropKind.DataBrowserSheet => SheetReader.OfText(content),
        DropKind.DataExplorerWorkbook or DropKind.DataBrowserWorkbook => SheetReader.OfWorkbook(content),
        DropKind.JsonStat => new JsonStatReader(content),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No reader for this kind."),
    };
}
