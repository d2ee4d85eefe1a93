using Factsheets.Drops;

namespace Factsheets.Lake;

/// <summary>What became of the drops of one ingestion.</summary>
/// <param name="Accepted">Drops that are in the lake now.</param>
/// <param name="Rejected">Drops that are not, by path, with the reason.</param>
/// <param name="Changes">The data sets they belong to.</param>
/// <param name="Withdrawn">Data sets that are no longer in the lake, because no drop of them is left.</param>
public sealed record IngestReport(
    IReadOnlyList<Drop> Accepted,
    IReadOnlyDictionary<string, Rejection> Rejected,
    IReadOnlyList<LakeChange> Changes,
    IReadOnlyList<string> Withdrawn)
{
    /// <summary>True when the lake differs from before.</summary>
    public bool LakeChanged => Withdrawn.Count > 0 || Changes.Any(change => change.IsChanged);
}
