using Factsheets.Drops;

namespace Factsheets.Lake;

/// <summary>What became of a lake file.</summary>
/// <param name="Target">The file.</param>
/// <param name="Manifest">Its present state; null when no drop of it could be read.</param>
/// <param name="IsChanged">True when the lake file was written anew.</param>
/// <param name="Rejected">Drops that could not be read, with the reason.</param>
public sealed record LakeChange(LakeTarget Target, LakeManifest? Manifest, bool IsChanged, IReadOnlyDictionary<Drop, Rejection> Rejected)
{
    /// <summary>How people call it.</summary>
    public string Dataset => Target.Id;

    /// <summary>Organisations that are new, gone or changed against the state before; none for data sets, whose cells are counted.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];
}
