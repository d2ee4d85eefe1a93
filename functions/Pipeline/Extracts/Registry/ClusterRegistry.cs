namespace Factsheets.Extracts.Registry;

/// <summary>A registry drop as it was read.</summary>
/// <param name="Records">Its organisations, by country and folded name, duplicates merged.</param>
/// <param name="Rows">Rows of the table.</param>
/// <param name="ExtractedOn">Latest date of extract in it, else the one in its name; null when neither says it.</param>
/// <param name="Remarks">What was met and is to be known: one sentence each.</param>
public sealed record ClusterRegistry(IReadOnlyList<ClusterRecord> Records, int Rows, DateOnly? ExtractedOn, IReadOnlyList<string> Remarks)
{
    /// <summary>Countries that occur in it.</summary>
    public IReadOnlySet<string> Countries { get; } = Records.Select(record => record.CountryCode).ToHashSet(StringComparer.Ordinal);
}
