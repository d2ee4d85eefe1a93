using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>
/// Codes of NUTS 2006 and 2010 that still occur in data, and the regions of NUTS 2013 that took their place. Where borders moved too
/// (<c>ITD5</c> and <c>ITE3</c>, <c>SI01</c>) the code stands for no later region.
/// </summary>
/// <remarks>Sources: Regulations (EU) 31/2011 (NUTS 2010) and 1319/2013 (NUTS 2013), which amend Regulation (EC) 1059/2003.</remarks>
public static class OlderNutsCodes
{
    private static readonly IReadOnlyList<(string Older, string Code, string Relation)> Rows = EmbeddedTable.Read(
        "nuts_older_codes.csv", row => (row["older_code"].ToString(), row["code"].ToString(), row["relation"].ToString()));

    private static readonly FrozenDictionary<string, string> Same = Rows.Where(row => row.Relation == "same")
        .ToFrozenDictionary(row => row.Code, row => row.Older, StringComparer.Ordinal);

    private static readonly ILookup<string, string> Parts = Rows.Where(row => row.Relation == "part").ToLookup(row => row.Code, row => row.Older, StringComparer.Ordinal);

    private static readonly ILookup<string, string> Overlaps = Rows.Where(row => row.Relation == "overlap").ToLookup(row => row.Code, row => row.Older, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Later = Rows.Where(row => row.Relation is "same" or "part")
        .GroupBy(row => row.Older, StringComparer.Ordinal).Where(group => group.Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => group.First().Code, StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = Rows.Select(row => row.Older).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the table has the code as an older one.</summary>
    public static bool Contains(string code) => All.Contains(code);

    /// <summary>The older code of a region of NUTS 2013 (<c>ITD1</c> for <c>ITH1</c>); null when there is none of the same territory.</summary>
    public static string? SameAs(string code) => Same.GetValueOrDefault(code);

    /// <summary>The region of NUTS 2013 that an older code is, or lies in wholly; null when borders cross or the table does not have the code.</summary>
    public static string? RegionOf(string older) => Later.GetValueOrDefault(older);

    /// <summary>The older codes that share territory with a region of NUTS 2013 without being it or a part of it.</summary>
    public static IEnumerable<string> OverlapsOf(string code) => Overlaps[code];

    /// <summary>The older codes that add up to a region of NUTS 2013 (<c>FI13</c> and <c>FI1A</c> for <c>FI1D</c>); none for most.</summary>
    public static IEnumerable<string> PartsOf(string code) => Parts[code];
}
