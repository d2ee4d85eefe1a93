using System.Collections.Concurrent;

namespace Factsheets.Classifications;

/// <summary>Which regions of two NUTS versions share territory, at levels 1 and 2.</summary>
/// <remarks>
/// 2013, 2016 and 2021: shares of the population (embedded <c>nuts_changes.csv</c>). 2021 and 2024: a code in both lists is one region (no
/// name changed with the territory); of the other codes of a country nothing more is known than that they share its territory. Countries that a
/// version does not list keep their regions of the version before. Versions further apart are joined step by step.
/// </remarks>
internal static class NutsOverlaps
{
    // Shares closer to 1 come from slivers along borders.
    private const double LeastWholeShare = 0.999;

    private static readonly ILookup<(NutsVersion From, int Level), NutsOverlap> Changes = EmbeddedTable
        .Read("nuts_changes.csv", row => (
            From: (NutsVersion)row["from_version"].Parse<int>(),
            Level: row["level"].Parse<int>(),
            Overlap: new NutsOverlap(
                row["from_code"].ToString(),
                row["to_code"].ToString(),
                row["share_of_from_population"].Parse<double>() > LeastWholeShare,
                row["share_of_to_population"].Parse<double>() > LeastWholeShare)))
        .ToLookup(row => (row.From, row.Level), row => row.Overlap);

    private static readonly NutsVersion[] Versions = Enum.GetValues<NutsVersion>();

    private static readonly ConcurrentDictionary<(int Level, NutsVersion From, NutsVersion To), ILookup<string, NutsOverlap>> Cache = new();

    /// <summary>The overlaps of two versions, by the code in the second.</summary>
    internal static ILookup<string, NutsOverlap> ByTo(int level, NutsVersion from, NutsVersion to) =>
        Cache.GetOrAdd((level, from, to), key => Between(key.Level, key.From, key.To).ToLookup(overlap => overlap.To, StringComparer.Ordinal));

    /// <summary>The codes of a version: those its list has, and those that only the table of changes has (older regions of Norway).</summary>
    internal static IEnumerable<string> Codes(int level, NutsVersion version) =>
        NutsRegions.In(version).Where(region => region.Level == level).Select(region => region.Code)
            .Concat(Changes[(version, level)].Select(overlap => overlap.From))
            .Concat(version == Versions[0] ? [] : Changes[(Before(version), level)].Select(overlap => overlap.To))
            .Distinct(StringComparer.Ordinal);

    private static NutsVersion Before(NutsVersion version) => Versions[Array.IndexOf(Versions, version) - 1];

    private static IReadOnlyList<NutsOverlap> Between(int level, NutsVersion from, NutsVersion to)
    {
        if (from == to)
        {
            return [.. Codes(level, from).Select(Same)];
        }

        if (from > to)
        {
            return [.. Between(level, to, from).Select(overlap => overlap.Turned)];
        }

        var before = Before(to);
        return before == from ? Step(level, from, to) : Joined(Between(level, from, before), Step(level, before, to));
    }

    private static IReadOnlyList<NutsOverlap> Step(int level, NutsVersion from, NutsVersion to)
    {
        var known = Changes[(from, level)].ToList();
        if (known.Count > 0)
        {
            // Extra-regio has no population, and so no shares.
            var met = known.Select(overlap => overlap.From).ToHashSet(StringComparer.Ordinal);
            var others = Codes(level, from).Where(code => !met.Contains(code)).Intersect(Codes(level, to), StringComparer.Ordinal);
            return [.. known, .. others.Select(Same)];
        }

        var (old, now) = (Codes(level, from).ToList(), Codes(level, to).ToList());
        var listed = now.Select(CountryOf).ToHashSet(StringComparer.Ordinal);
        var kept = old.Where(code => now.Contains(code) || !listed.Contains(CountryOf(code))).ToList();
        var crossed = old.Except(kept).SelectMany(code => now.Except(old).Where(other => CountryOf(other) == CountryOf(code)).Select(other => new NutsOverlap(code, other, false, false)));
        return [.. kept.Select(Same), .. crossed];
    }

    /// <summary>A region lies in another when it lies in a region between that does, or when all regions between that it touches do.</summary>
    private static List<NutsOverlap> Joined(IReadOnlyList<NutsOverlap> first, IReadOnlyList<NutsOverlap> second)
    {
        var forward = first.ToLookup(overlap => overlap.From, StringComparer.Ordinal);
        var backward = second.ToLookup(overlap => overlap.To, StringComparer.Ordinal);
        var inTo = second.Where(overlap => overlap.IsFromInside).Select(overlap => (overlap.From, overlap.To)).ToHashSet();
        var inFrom = first.Where(overlap => overlap.IsToInside).Select(overlap => (overlap.From, overlap.To)).ToHashSet();
        var nextOf = second.ToLookup(overlap => overlap.From, StringComparer.Ordinal);
        return
        [
            .. first.SelectMany(one => nextOf[one.To].Select(next => (one.From, next.To))).Distinct().Select(pair => new NutsOverlap(
                pair.From,
                pair.To,
                forward[pair.From].Any(one => one.IsFromInside && inTo.Contains((one.To, pair.To))) || forward[pair.From].All(one => inTo.Contains((one.To, pair.To))),
                backward[pair.To].Any(next => next.IsToInside && inFrom.Contains((pair.From, next.From))) || backward[pair.To].All(next => inFrom.Contains((pair.From, next.From))))),
        ];
    }

    private static NutsOverlap Same(string code) => new(code, code, true, true);

    private static string CountryOf(string code) => code[..2];
}
