using Factsheets.Extracts.Registry;

namespace Factsheets.Drops;

/// <summary>What drops that are tables of organisations say of themselves.</summary>
public static class RecordExtracts
{
    /// <summary>Name of the lake file of the cluster organisations.</summary>
    public const string ClusterOrganisations = "cluster_organisations";

    /// <summary>Reads a drop to its end and says to which lake file it belongs, of when it is, and whether it replaces all that was there.</summary>
    /// <exception cref="DropRejectedException">It stops making sense somewhere.</exception>
    public static (string Name, DateOnly? Date, bool IsComplete) Describe(DropKind kind, Stream content, string fileName) => kind switch
    {
        DropKind.ClusterRegistry => (ClusterOrganisations, ClusterRegistryReader.Read(content, fileName).ExtractedOn, DropName.IsOfAllCountries(fileName)),
        _ => throw NotRecords(kind),
    };

    /// <summary>Reads a drop to its end and says what is wrong with it.</summary>
    public static DropCheck Check(DropKind kind, Stream content, string fileName)
    {
        try
        {
            var (name, date, rows, remarks) = Summarise(kind, content, fileName);
            return Empty(kind, fileName) with
            {
                Dataset = name,
                LastUpdate = date is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null,
                Rows = rows,
                Remarks = remarks,
            };
        }
        catch (DropRejectedException e)
        {
            return Empty(kind, fileName) with { Rejection = e.Rejection };
        }
    }

    private static (string Name, DateOnly? Date, int Rows, IReadOnlyList<string> Remarks) Summarise(DropKind kind, Stream content, string fileName)
    {
        switch (kind)
        {
            case DropKind.ClusterRegistry:
                var registry = ClusterRegistryReader.Read(content, fileName);
                return (ClusterOrganisations, registry.ExtractedOn, registry.Rows, registry.Remarks);
            default:
                throw NotRecords(kind);
        }
    }

    private static DropCheck Empty(DropKind kind, string fileName) => new(fileName, kind, null, null, null, 0, 0, 0, 0, 0, null);

    private static ArgumentOutOfRangeException NotRecords(DropKind kind) => new(nameof(kind), kind, "No table of organisations.");
}
