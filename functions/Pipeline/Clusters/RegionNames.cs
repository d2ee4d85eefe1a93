using System.Collections.Frozen;
using Factsheets.Classifications;

namespace Factsheets.Clusters;

/// <summary>Which official names of regions count in the region column of a registry.</summary>
public static class RegionNames
{
    private static readonly FrozenDictionary<(string Country, string Name), string> Codes = NutsRegions.In(NutsVersion.Nuts2021)
        .Where(region => region.Level > 0 && !NutsCode.Parse(region.Code).IsExtraRegio)
        .SelectMany(region => NamesOf(region).Select(name => (Key: (region.Country, name), region.Code)))
        .GroupBy(named => named.Key, named => named.Code)
        .Select(same => (same.Key, Code: Common([.. same.Distinct(StringComparer.Ordinal).OrderBy(code => code.Length).ThenBy(code => code, StringComparer.Ordinal)])))
        .Where(named => named.Code is not null)
        .ToFrozenDictionary(named => named.Key, named => named.Code!);

    /// <summary>The region of NUTS 2021 with this official name: exactly, but for case, accents and punctuation.</summary>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="cell">The cell, as <c>Bayern</c>; of a name in several languages (<c>Région wallonne / Vlaams Gewest</c>) each counts.</param>
    /// <returns>The highest region of that name; null when there is none, or several in different places.</returns>
    public static string? Find(string country, string? cell) => Codes.GetValueOrDefault((country, FoldedText.Of(cell)));

    private static IEnumerable<string> NamesOf(NutsRegion region) =>
        region.Name.Split('/').Prepend(region.Name).Select(FoldedText.Of).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);

    // A region that is alone in the one above it has its name too.
    private static string? Common(IReadOnlyList<string> codes) =>
        codes.All(code => code.StartsWith(codes[0], StringComparison.Ordinal)) ? codes[0] : null;
}
