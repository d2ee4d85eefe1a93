using Factsheets.Classifications;
using Factsheets.Clusters;
using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Policy;
using Factsheets.Extracts.Registry;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;
using Factsheets.Policies;

namespace Factsheets.Tests.Outputs.Factsheet;

/// <summary>A factsheet with cluster organisations, cooperation and the bundled policy profile of France.</summary>
internal static class SampleLandscape
{
    public static CountryFactsheet France(string name = "Pôle")
    {
        var placer = new ClusterPlacer(ReportingRegionTable.Default, HandPlacements.None, municipalities: null);
        ClusterRecord[] records =
        [
            Record($"{name} A", "Lyon", "digital") with { SmeMembers = 730, LargeEnterpriseMembers = 140, ResearchMembers = 120, OtherMembers = 10 },
            Record($"{name} B", "Brest", "digital"),
            Record($"{name} C", "Saint-Denis", "health"),
        ];
        var registry = new ClusterRegistryView([.. records.Select(record => new PlacedOrganisation(record, placer.Place(record)))]);
        PartnershipRecord[] partnerships =
        [
            new(Programmes.Excellence, name, name, "FR", null, EcosystemSet.None, null, null),
            new(Programmes.Excellence, name, "B", "DE", null, EcosystemSet.None, null, null),
            new(Programmes.Eurocluster, "E", "A", "FR", null, EcosystemSet.Of(["digital"]), null, null),
            new(Programmes.Eurocluster, "E", "C", "IT", null, EcosystemSet.None, null, null),
        ];
        using var yaml = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Samples", "policy", "FR.yaml"));
        var landscape = new LandscapeSet(registry, partnerships, [PolicyProfileReader.Read(yaml)], []);
        return LandscapeParts.AddTo(SampleFactsheet.Empty() with { CountryCode = "FR", CountryName = "France" }, landscape, ReportingRegionTable.Default, sources: [], RegionOutlines.Bundled);
    }

    private static ClusterRecord Record(string name, string city, string ecosystem) =>
        new("FR", name, city, null, EcosystemSet.Of([ecosystem]), false, null, null, null, null, null, null, null, null, null, new DateOnly(2023, 12, 21));
}
