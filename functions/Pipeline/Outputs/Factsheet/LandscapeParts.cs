using Factsheets.Classifications;
using Factsheets.Outputs.Maps;
using Factsheets.Outputs.Tables;
using Factsheets.Policies;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Adds cluster organisations, cooperation and policy to a factsheet, or says which drop would fill them.</summary>
internal static class LandscapeParts
{
    /// <summary>The factsheet with these parts.</summary>
    /// <param name="sheet">The factsheet without them.</param>
    /// <param name="landscape">What the edition knows.</param>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="sources">Rows of <c>dim_source</c>.</param>
    /// <param name="outlines">Outlines of the maps.</param>
    public static CountryFactsheet AddTo(CountryFactsheet sheet, LandscapeSet landscape, ReportingRegionTable regions, IReadOnlyList<DimSourceRow> sources, RegionOutlines outlines)
    {
        var country = sheet.CountryCode;
        var clusters = ClusterPartBuilder.Of(landscape.Clusters, country, regions);
        var cooperation = CooperationPartBuilder.Of(landscape.Partnerships, country);
        var policy = landscape.ProfileOf(country) is { } profile ? new PolicyPart(profile, StateOfPlay.Of(profile), LandscapeSources.Policy(country)) : null;
        var clusterMap = clusters is null ? null : ClusterMaps.Of(country, clusters, outlines);
        string?[] used = [clusters?.SourceId, cooperation?.SourceId, policy?.SourceId, sheet.AgglomerationMap is null && clusterMap is null ? null : outlines.SourceId];
        return sheet with
        {
            Clusters = clusters,
            ClusterMap = clusterMap,
            Cooperation = cooperation,
            Policy = policy,
            References = [.. sheet.References, .. used.OfType<string>().Select(id => sources.FirstOrDefault(source => source.SourceId == id)).OfType<DimSourceRow>().Select(FactsheetBuilder.ReferenceOf)],
            Missing = [.. sheet.Missing, .. MissingOf(sheet, landscape, clusters, cooperation, policy)],
        };
    }

    private static IEnumerable<MissingPart> MissingOf(CountryFactsheet sheet, LandscapeSet landscape, ClusterPart? clusters, CooperationPart? cooperation, PolicyPart? policy)
    {
        if (clusters is null)
        {
            var reason = landscape.Clusters.Organisations.Count == 0 ? "No registry of cluster organisations is in the store." : "The registry in the store has no organisation of this country.";
            yield return new MissingPart(Parts.Clusters, reason, "Drop a registry with this country (drops/eccp).");
        }

        if (cooperation is null)
        {
            yield return new MissingPart(Parts.Cooperation, "No list of partnerships is in the store.", "Drop one with programme, consortium, organisation and country (drops/eccp).");
        }

        if (policy is null)
        {
            yield return new MissingPart(Parts.Policies, "No policy profile of this country is in the store: parts 1, 3 and 4 need one.", $"Drop a profile as drops/policy/{sheet.CountryCode}.yaml.");
        }
    }
}
