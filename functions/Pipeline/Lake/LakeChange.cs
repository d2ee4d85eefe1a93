using Factsheets.Drops;

namespace Factsheets.Lake;

/// <summary>What became of a data set.</summary>
/// <param name="Dataset">Code of the data set.</param>
/// <param name="Manifest">Its present state; null when no drop of it could be read.</param>
/// <param name="IsChanged">True when the lake file was written anew.</param>
/// <param name="Rejected">Drops that could not be read, with the reason.</param>
public sealed record LakeChange(string Dataset, LakeManifest? Manifest, bool IsChanged, IReadOnlyDictionary<Drop, Rejection> Rejected);
