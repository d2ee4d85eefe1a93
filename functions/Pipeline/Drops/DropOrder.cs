namespace Factsheets.Drops;

/// <summary>
/// In which order the drops of a data set are laid over each other: by last update (none first), at the same moment
/// complete ones before partial ones, then by hash. Never by file time or arrival.
/// </summary>
public static class DropOrder
{
    /// <summary>Sorts the drops, earliest first.</summary>
    public static IReadOnlyList<Drop> Sort(IEnumerable<Drop> drops) =>
        [.. drops.OrderBy(drop => drop.LastUpdate ?? DateTimeOffset.MinValue)
            .ThenBy(drop => drop.IsComplete ? 0 : 1)
            .ThenBy(drop => drop.Sha256, StringComparer.Ordinal)];

    /// <summary>The drops that still count: the latest complete one and all that come after it.</summary>
    /// <param name="sorted">Drops as <see cref="Sort"/> gives them.</param>
    public static IReadOnlyList<Drop> Effective(IReadOnlyList<Drop> sorted)
    {
        var last = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            last = sorted[i].IsComplete ? i : last;
        }

        return [.. sorted.Skip(last)];
    }
}
