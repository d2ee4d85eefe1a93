using System.Collections.Frozen;
using Factsheets.Classifications;

namespace Factsheets.Outputs.Maps;

/// <summary>Which outlines draw a region of another NUTS version: that of the same territory, or those that together are it.</summary>
public static class OutlineCodes
{
    // What a commune that changed sides takes away cannot be seen on a map.
    private const double Whole = 0.995;

    private static readonly FrozenDictionary<(NutsVersion, string), Passage[]> Passages = EmbeddedTable
        .Read("nuts_changes.csv", row => (
            Version: (NutsVersion)row["from_version"].Parse<int>(),
            From: row["from_code"].ToString(),
            Passage: new Passage(row["to_code"].ToString(), row["share_of_from_population"].Parse<double>(), row["share_of_to_population"].Parse<double>())))
        .GroupBy(row => (row.Version, row.From), row => row.Passage)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The codes of the outlines that cover exactly the region.</summary>
    /// <param name="code">Code of the region.</param>
    /// <param name="version">NUTS version of the code.</param>
    /// <param name="outlines">The outlines.</param>
    /// <returns>None when the territory is not made of outlines: the region is not drawn.</returns>
    public static IReadOnlyList<string> Of(string code, NutsVersion version, RegionOutlines outlines)
    {
        var codes = version < outlines.Version ? Successors(code, version, outlines.Version) : IsSame(code, version, outlines.Version) ? [code] : [];
        return codes.All(part => outlines.Find(part) is not null) ? codes : [];
    }

    private static IReadOnlyList<string> Successors(string code, NutsVersion version, NutsVersion target)
    {
        // Countries outside the EU, and whole countries, are in one list only.
        if (NutsRegions.Find(code) is not { } region || !region.IsIn(version))
        {
            return [code];
        }

        IReadOnlyList<string> codes = [code];
        for (; version < target && codes.Count > 0; version = Next(version))
        {
            var from = version;
            var parts = codes.Select(part => WholeParts(part, from)).ToList();
            codes = parts.TrueForAll(part => part.Count > 0) ? [.. parts.SelectMany(part => part).Order(StringComparer.Ordinal)] : [];
        }

        return codes;
    }

    private static IReadOnlyList<string> WholeParts(string code, NutsVersion version)
    {
        var passages = Passages.GetValueOrDefault((version, code)) ?? [];
        var whole = passages.Where(passage => passage.ShareOfNew >= Whole).ToList();
        return whole.Sum(passage => passage.ShareOfOld) >= Whole ? [.. whole.Select(passage => passage.To)] : [];
    }

    private static bool IsSame(string code, NutsVersion version, NutsVersion target) =>
        version == target || NutsRegions.Find(code) is not { } region || !region.IsIn(version) || region.IsIn(target);

    private static NutsVersion Next(NutsVersion version) => version == NutsVersion.Nuts2013 ? NutsVersion.Nuts2016 : NutsVersion.Nuts2021;

    private sealed record Passage(string To, double ShareOfOld, double ShareOfNew);
}
