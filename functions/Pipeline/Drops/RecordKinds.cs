using Factsheets.Extracts.Records;
using Factsheets.Extracts.Registry;

namespace Factsheets.Drops;

/// <summary>Recognises drops that are tables of organisations, by the names of their columns.</summary>
public static class RecordKinds
{
    /// <summary>Most bytes that decide: a workbook can only be read as a whole.</summary>
    public const int WorkbookBytes = DeliveredTables.LargestBytes;


    /// <summary>Whether a drop of this kind is such a table.</summary>
    public static bool Contains(DropKind kind) => kind is DropKind.ClusterRegistry;

    /// <summary>Recognises.</summary>
    /// <param name="sample">The first unpacked bytes; all of them for a workbook. What lies in the registry's folder is one, whatever its columns.</param>
    /// <returns>Null when it is no such table.</returns>
    /// <exception cref="DropRejectedException">It is a workbook without one.</exception>
    public static DropKind? Recognise(DropSample sample)
    {
        var sheets = DeliveredTables.ReadSample(sample.Bytes);
        if (ClusterRegistryReader.Columns.Recognise(sheets))
        {
            return DropKind.ClusterRegistry;
        }

        if (sample.FileName.StartsWith(DropFolder.Registry, StringComparison.Ordinal) && sheets.Count > 0)
        {
            return DropKind.ClusterRegistry;
        }

        return WorkbookReader.IsWorkbook(sample.Bytes)
            ? throw new DropRejectedException(new Rejection("unknown_format", "The workbook holds no table of a known kind.", Expected: "a registry of cluster organisations"))
            : null;
    }
}
