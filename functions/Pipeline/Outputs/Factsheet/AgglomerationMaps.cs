using Factsheets.Classifications;
using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Map 1: the number of relevant sector agglomerations by region.</summary>
public static class AgglomerationMaps
{
    // The same classes for every country and edition, so that maps compare. After the spread of the published factsheets: 0 to 13, half of them 2 or 3.
    private static readonly int[] Bounds = [1, 3, 4, 6, 9];

    /// <summary>The map of a table.</summary>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="table">Table 1.</param>
    /// <param name="outlines">The outlines.</param>
    /// <returns>Null when there is no outline of the country.</returns>
    public static RegionMap? Of(string country, AgglomerationTable table, RegionOutlines outlines) => outlines.Find(country) is null ? null : new RegionMap
    {
        Counts = "relevant sector agglomerations",
        ClassBounds = Bounds,
        OutlineSource = outlines.Attribution,
        OutlineNutsVersion = (int)outlines.Version,
        Regions =
        [
            .. table.Regions.Select(region => MappedRegion.Of(
                region.RegionCode,
                region.Name,
                region.Reason is null ? region.Agglomerations.Count : null,
                region.Reason,
                (NutsVersion)table.NutsVersion,
                outlines)),
        ],
    };

    /// <summary>Agglomerations of a region that estimates make likely, beside its count; null where nothing can be said of the region.</summary>
    internal static double? LikelyOf(MappedRegion region, AgglomerationTable table) =>
        table.Regions.FirstOrDefault(each => each.RegionCode == region.RegionCode) is { Reason: null } known ? known.Likely.Count : null;

    /// <summary>What the map shows.</summary>
    internal static string Unit(RegionMap map) =>
        $"Number of {map.Counts}, {NumberText.Count(map.Regions.Count)} {Wording.Form(map.Regions.Count, "region", "regions")}; the same classes in every factsheet";

    /// <summary>Source line of the map.</summary>
    internal static string Source(RegionMap map, AgglomerationTable table, MethodAnnex method) =>
        $"Source: {table.SourceId}, {NumberText.Plain(table.Year)}. Universe: {table.Universe}. {AgglomerationSentences.CellCoverage(method)}. " +
        $"Outlines, NUTS {NumberText.Plain(map.OutlineNutsVersion)}: {map.OutlineSource}.";
}
