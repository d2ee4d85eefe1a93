using System.Globalization;
using Factsheets.Classifications;
using Factsheets.Clusters;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Makes part 2.3 of a factsheet from the registry: a selection and counts.</summary>
internal static class ClusterPartBuilder
{
    /// <summary>The part of a country; null when the registry has no organisation of it.</summary>
    public static ClusterPart? Of(ClusterRegistryView registry, string country, ReportingRegionTable regions)
    {
        var organisations = registry.Of(country);
        if (organisations.Count == 0)
        {
            return null;
        }

        var byRegion = organisations.Where(organisation => organisation.Placement.RegionCode is not null).ToLookup(organisation => organisation.Placement.RegionCode!, StringComparer.Ordinal);
        return new ClusterPart
        {
            Organisations = organisations.Count,
            Regions =
            [
                .. regions.Of(country, NutsVersion.Nuts2021).Select(region => new RegionCount(region.Code, region.Name, byRegion[region.Code].Count()))
                    .OrderByDescending(region => region.Organisations).ThenBy(region => FoldedText.Of(region.RegionName), StringComparer.Ordinal),
            ],
            Unplaced =
            [
                .. organisations.Where(organisation => organisation.Placement.RegionCode is null)
                    .Select(organisation => new UnplacedOrganisation(organisation.Record.Name, organisation.Record.City, organisation.Placement.PlacedBy, organisation.Placement.Candidates)),
            ],
            Ecosystems =
            [
                .. Ecosystems.All.Select(ecosystem => new EcosystemCount(ecosystem.Code, ecosystem.Name, organisations.Count(organisation => organisation.Record.Ecosystems.Codes.Contains(ecosystem.Code))))
                    .OrderByDescending(ecosystem => ecosystem.Organisations).ThenBy(ecosystem => FoldedText.Of(ecosystem.Name), StringComparer.Ordinal),
            ],
            CrossEcosystem = organisations.Count(organisation => organisation.Record.IsCrossEcosystem),
            WithoutEcosystem = organisations.Count(organisation => organisation.Record.Ecosystems.Codes.Count == 0 && !organisation.Record.IsCrossEcosystem),
            Members = MembersOf(MemberSums.Of(organisations.Select(organisation => organisation.Record)), registry),
            ExtractedOn = organisations.Max(organisation => organisation.Record.ExtractedOn)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            SourceId = LandscapeSources.Registry,
            GazetteerAttribution = organisations.Any(organisation => organisation.Placement.PlacedBy == PlacedByWords.Gazetteer) ? Gazetteer.Attribution : null,
        };
    }

    private static MemberComposition? MembersOf(MemberSums sums, ClusterRegistryView registry)
    {
        if (sums.Organisations == 0)
        {
            return null;
        }

        var europe = registry.EuMembers();
        return new MemberComposition(sums.Organisations, europe.Organisations, registry.EuCountries(),
        [
            Share("SMEs", sums.Sme, europe.Sme),
            Share("Large enterprises", sums.LargeEnterprise, europe.LargeEnterprise),
            Share("Research organisations", sums.Research, europe.Research),
            Share("Others", sums.Other, europe.Other),
        ]);

        MemberShare Share(string name, long? members, long? eu) => new(name, members, sums.SharePct(members), europe.SharePct(eu));
    }
}
