using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>Which regions of a country are reported when its data is in another NUTS version than the outputs.</summary>
/// <remarks>
/// A region that the data gives exactly (the same territory, or whole regions that add up to it) is reported as the output version has it. Where
/// that fails, the regions of the data are reported in its place: a region that was split as its parent, regions whose borders were
/// moved as they were. So every person of the country is in one region, and no figure is spread by population.
/// </remarks>
public static class ReportedRegionRule
{
    /// <summary>The regions, in ordinal order of the codes.</summary>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="output">NUTS version of the outputs.</param>
    /// <param name="data">NUTS version of the country's data; null when it has none.</param>
    public static IReadOnlyList<ReportedRegion> Of(ReportingRegionTable regions, string country, NutsVersion output, NutsVersion? data)
    {
        var wanted = regions.Of(country, output).Select(region => new ReportedRegion(region, VersionOf(region, output))).ToList();
        if (data is not { } from)
        {
            return wanted;
        }

        var compositions = wanted.ToDictionary(region => region, region => NutsCorrespondence.Of(region.Region.Code, region.Version, from));
        var taken = compositions.Values.Where(found => found.IsExact).SelectMany(found => found.Codes).ToHashSet(StringComparer.Ordinal);
        var lost = wanted.Where(region => !compositions[region].IsExact).ToList();
        var older = regions.Of(country, from)
            .Where(region => region.IsIn(from) && !taken.Contains(region.Code) && lost.Exists(target => compositions[target].Codes.Contains(region.Code)))
            .ToList();
        var replaced = lost.Where(target => older.Exists(region => compositions[target].Codes.Contains(region.Code)));
        return
        [
            .. wanted.Except(replaced)
                .Concat(older.Select(region => new ReportedRegion(region, from)))
                .OrderBy(region => region.Region.Code, StringComparer.Ordinal),
        ];
    }

    // Countries outside the EU are listed for one version only; a country without NUTS has none.
    private static NutsVersion VersionOf(NutsRegion region, NutsVersion output) =>
        region.IsIn(output) ? output : NutsRegions.LatestVersionOf(region.Code) ?? output;
}
