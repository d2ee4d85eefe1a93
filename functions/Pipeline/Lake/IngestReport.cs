using Factsheets.Drops;

namespace Factsheets.Lake;

/// <summary>What became of the drops of one ingestion.</summary>
/// <param name="Accepted">Drops that are in the lake now.</param>
/// <param name="Rejected">Drops that are not, by path, with the reason.</param>
/// <param name="Changes">The data sets they belong to.</param>
public sealed record IngestReport(IReadOnlyList<Drop> Accepted, IReadOnlyDictionary<string, Rejection> Rejected, IReadOnlyList<LakeChange> Changes)
{
    /// <summary>True when the lake differs from before.</summary>
    public bool LakeChanged => Changes.Any(change => change.IsChanged);
}
