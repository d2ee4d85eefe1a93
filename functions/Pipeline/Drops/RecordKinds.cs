using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Records;
using Factsheets.Extracts.Registry;

namespace Factsheets.Drops;

/// <summary>Recognises drops that are no data sets: tables of organisations, partnerships and municipalities by the names of their columns, policy profiles by their ending.</summary>
public static class RecordKinds
{
    /// <summary>Most bytes that decide: a workbook can only be read as a whole.</summary>
    public const int WorkbookBytes = DeliveredTables.LargestBytes;

    /// <summary>Whether a drop of this kind is one of them.</summary>
    public static bool Contains(DropKind kind) => kind is DropKind.ClusterRegistry or DropKind.Partnerships or DropKind.Municipalities or DropKind.PolicyProfile or DropKind.Boundaries;

    /// <summary>Recognises.</summary>
    /// <param name="sample">The first unpacked bytes; all of them for a workbook. What lies in the registry's folder is one, whatever its columns.</param>
    /// <returns>Null when it is no such table.</returns>
    public static DropKind? Recognise(DropSample sample)
    {
        if (DropName.FormatOf(sample.FileName) is ".yaml" or ".yml")
        {
            return DropKind.PolicyProfile;
        }

        var sheets = sample.Tables;
        if (MunicipalityReader.Columns.HasRequired(sheets))
        {
            return DropKind.Municipalities;
        }

        if (PartnershipReader.Columns.HasRequired(sheets))
        {
            return DropKind.Partnerships;
        }

        if (ClusterRegistryReader.Columns.Recognise(sheets))
        {
            return DropKind.ClusterRegistry;
        }

        if (sample.FileName.StartsWith(DropFolder.Registry, StringComparison.Ordinal) && sheets.Count > 0)
        {
            return DropKind.ClusterRegistry;
        }

        return null;
    }
}
