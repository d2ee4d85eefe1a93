namespace Factsheets.Drops;

/// <summary>A delivered file and what is known of it before its cells are read.</summary>
/// <param name="Path">Path in the store, below <c>drops/</c>.</param>
/// <param name="Bytes">Size as delivered.</param>
/// <param name="Sha256">Hash of the bytes as delivered.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Dataset">Code of its data set, in lower case; for a registry <c>cluster_organisations</c>.</param>
/// <param name="LastUpdate">Last update by the provider: in the file, else from provenance, else a date in the name; null when none of them says it.</param>
/// <param name="IsComplete">True when it replaces what was there, false when it is laid over it cell by cell.</param>
public sealed record Drop(string Path, long Bytes, string Sha256, DropKind Kind, string Dataset, DateTimeOffset? LastUpdate, bool IsComplete);
