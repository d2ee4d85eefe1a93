using Factsheets.Classifications;
using Factsheets.Outputs.Maps;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Figure 2: the number of cluster organisations by region, as circles.</summary>
public static class ClusterMaps
{
    /// <summary>The map of a registry's counts.</summary>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="part">The counts; regions of NUTS 2021.</param>
    /// <param name="outlines">The outlines.</param>
    /// <returns>Null when there is no outline of the country.</returns>
    public static RegionMap? Of(string country, ClusterPart part, RegionOutlines outlines) => outlines.Find(country) is null ? null : new RegionMap
    {
        Counts = "cluster organisations",
        ClassBounds = [],
        OutlineSource = outlines.Attribution,
        OutlineNutsVersion = (int)outlines.Version,
        Regions =
        [
            .. part.Regions.OrderBy(region => region.RegionCode, StringComparer.Ordinal)
                .Select(region => MappedRegion.Of(region.RegionCode, region.RegionName, region.Organisations, reason: null, NutsVersion.Nuts2021, outlines)),
        ],
    };
}
