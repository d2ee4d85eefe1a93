namespace Factsheets.Lake;

/// <summary>Compares records with those of the state before.</summary>
internal static class RecordDifferences
{
    /// <summary>Says what is new, gone and changed.</summary>
    /// <param name="before">Records of the state before.</param>
    /// <param name="after">Records now.</param>
    /// <param name="keyOf">What makes two records the same one.</param>
    /// <param name="nameOf">How people call a record.</param>
    public static (Revision Revision, IReadOnlyList<string> Differences) Of<TRecord>(IReadOnlyList<TRecord> before, IReadOnlyList<TRecord> after, Func<TRecord, string> keyOf, Func<TRecord, string> nameOf)
        where TRecord : notnull
    {
        var earlier = before.ToDictionary(keyOf, StringComparer.Ordinal);
        var present = after.ToDictionary(keyOf, StringComparer.Ordinal);
        var added = after.Where(record => !earlier.ContainsKey(keyOf(record))).ToList();
        var removed = before.Where(record => !present.ContainsKey(keyOf(record))).ToList();
        var changed = after.Where(record => earlier.TryGetValue(keyOf(record), out var old) && !old.Equals(record)).ToList();
        return (
            new Revision(added.Count, removed.Count, changed.Count),
            [.. added.Select(record => $"new: {nameOf(record)}"), .. removed.Select(record => $"gone: {nameOf(record)}"), .. changed.Select(record => $"changed: {nameOf(record)}")]);
    }
}
