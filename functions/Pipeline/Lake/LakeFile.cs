namespace Factsheets.Lake;

/// <summary>What was met while a lake file was written.</summary>
internal sealed record LakeFile(
    IReadOnlyList<LakeDrop> Drops,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<string> Periods,
    long Cells,
    long Rows,
    long Missing,
    IReadOnlyDictionary<string, long> Flags,
    Revision Revision)
{
    public long Respelled { get; init; }

    public IReadOnlyList<string> Remarks { get; init; } = [];

    public IReadOnlyList<string> Differences { get; init; } = [];
}
