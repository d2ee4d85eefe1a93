using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Factsheets.Classifications;

/// <summary>
/// What the regions of one NUTS version are in another, at levels 0 to 2. Only borders decide: populations never split a figure, because
/// shares of people would give every part of a split region the industries of the whole.
/// </summary>
/// <remarks>
/// Regions of level 1 may be made of regions of level 2 (<c>FRB</c> of 2016 is <c>FR24</c> of 2013, <c>FRC</c> is <c>FR26</c> and <c>FR43</c>).
/// Sources: JRC NUTS converter (2013 to 2021); for 2024 the lists of codes.
/// </remarks>
public static class NutsCorrespondence
{
    private static readonly FrozenDictionary<NutsVersion, FrozenSet<string>> Known = Enum.GetValues<NutsVersion>().ToFrozenDictionary(
        version => version,
        version => NutsOverlaps.Codes(1, version).Concat(NutsOverlaps.Codes(2, version)).ToFrozenSet(StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<(string Code, NutsVersion Version, NutsVersion From), NutsComposition> Cache = new();

    /// <summary>Whether the code names a region of level 1 or 2 in the version, also where its country is in no list of that version.</summary>
    public static bool IsKnown(string code, NutsVersion version) => Known[version].Contains(code);

    /// <summary>A region in regions of another version.</summary>
    /// <param name="code">Code of the region.</param>
    /// <param name="version">The version that the code is of.</param>
    /// <param name="from">The version in whose regions it is asked for.</param>
    /// <returns>Inexact without codes when the version does not know the code.</returns>
    public static NutsComposition Of(string code, NutsVersion version, NutsVersion from) =>
        Cache.GetOrAdd((code, version, from), key => Compose(key.Code, key.Version, key.From));

    /// <summary>Whether two codes name the same territory.</summary>
    public static bool AreIdentical(string code, NutsVersion version, string otherCode, NutsVersion otherVersion) =>
        Of(code, version, otherVersion) is { Match: NutsMatch.Identical } found && found.Codes[0] == otherCode;

    private static NutsComposition Compose(string code, NutsVersion version, NutsVersion from)
    {
        var level = code.Length - 2;
        if (version == from || level == 0)
        {
            return new NutsComposition(NutsMatch.Identical, [code]);
        }

        var own = OfLevel(code, level, version, from);
        return own.IsExact || level != 1 ? own : OfChildren(code, version, from) ?? own;
    }

    private static NutsComposition OfLevel(string code, int level, NutsVersion version, NutsVersion from)
    {
        var overlaps = NutsOverlaps.ByTo(level, from, version)[code].OrderBy(overlap => overlap.From, StringComparer.Ordinal).ToList();
        string[] codes = [.. overlaps.Select(overlap => overlap.From)];
        return overlaps switch
        {
            [] => new NutsComposition(NutsMatch.Inexact, []),
            _ when overlaps.Find(overlap => overlap is { IsFromInside: true, IsToInside: true }).From is { } same => new NutsComposition(NutsMatch.Identical, [same]),
            _ when overlaps.TrueForAll(overlap => overlap.IsFromInside) && codes.Length > 1 => new NutsComposition(NutsMatch.Merged, codes),
            [{ IsToInside: true }] => new NutsComposition(NutsMatch.Part, codes),
            _ => new NutsComposition(NutsMatch.Inexact, codes),
        };
    }

    /// <summary>A region of level 1 as whole regions of level 2; null when one of them reaches beyond it.</summary>
    private static NutsComposition? OfChildren(string code, NutsVersion version, NutsVersion from)
    {
        var children = NutsOverlaps.Codes(2, version).Where(child => child.StartsWith(code, StringComparison.Ordinal)).ToList();
        var there = NutsOverlaps.ByTo(2, from, version);
        var back = NutsOverlaps.ByTo(2, version, from);
        var parts = children.SelectMany(child => there[child].Select(overlap => overlap.From)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var isWhole = parts.Count > 0
            && children.TrueForAll(child => there[child].Any())
            && parts.TrueForAll(part => back[part].All(overlap => children.Contains(overlap.From)));
        return isWhole ? new NutsComposition(parts.Count == 1 ? NutsMatch.Identical : NutsMatch.Merged, parts) : null;
    }
}
