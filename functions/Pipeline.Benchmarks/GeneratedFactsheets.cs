using Factsheets.Classifications;
using Factsheets.Indicators;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;

namespace Factsheets.Benchmarks;

/// <summary>Full factsheets of every country that has reporting regions, with made-up figures.</summary>
internal static class GeneratedFactsheets
{
    private const int AgglomerationsPerRegion = 8;

    /// <summary>The factsheets, the same every time.</summary>
    public static IReadOnlyList<CountryFactsheet> Of(int countries) =>
    [
        .. ReportingRegionTable.Default.In(NutsVersion.Nuts2021).GroupBy(region => region.Country).Take(countries)
            .Select(country => Sheet(country.Key, [.. country])),
    ];

    private static CountryFactsheet Sheet(string country, IReadOnlyList<NutsRegion> regions)
    {
        var sectors = Table(regions, [.. NaceRev2.Divisions.Select(division => (division.Code, division.ShortLabel))]);
        var ecosystems = CarryingSectors.Link(Table(regions, [.. Ecosystems.All.Select(ecosystem => (ecosystem.Code, ecosystem.Name))]), sectors, EcosystemWeights.Of(EcosystemWeights.DefaultScheme));
        return new CountryFactsheet
        {
            CountryCode = country,
            CountryName = Countries.Find(country)?.Name ?? country,
            Edition = "2021-0123456789ab",
            ProductVersion = "0",
            LegalNotice = "Made-up figures.",
            Employment = Figure(),
            SectorAgglomerations = sectors,
            EcosystemAgglomerations = ecosystems,
            EcosystemTotals = [new CountryTotal(country, country, ecosystems.Total, regions.Count), new CountryTotal("ZZ", "Another country", 20, 10)],
            AgglomerationMap = AgglomerationMaps.Of(country, sectors, RegionOutlines.Bundled),
            Method = new MethodAnnex
            {
                MethodVersion = 1,
                Sources = [new SourceUse("Regions by division", "generated", "persons", 2021)],
                RegionCells = [new CellCount("published", 1000)],
                Scheme = EcosystemWeights.DefaultScheme,
                WeightSums = [],
                SectorsWithoutReference = [],
                NotComputed = [],
                Warnings = [],
            },
            References = [],
            Missing = [],
        };
    }

    private static EcosystemFigure Figure() => new()
    {
        Year = 2021,
        EuYear = 2021,
        SourceId = "generated",
        EuSourceId = "generated",
        EuNote = null,
        Scheme = EcosystemWeights.DefaultScheme,
        EmploymentConcept = "persons",
        EcosystemEmploymentPersons = 1e6,
        TotalEmploymentPersons = 1.2e6,
        Ecosystems = [.. Ecosystems.All.Select((ecosystem, i) => new EcosystemShare(ecosystem.Code, ecosystem.Name, i + 1, 1000 * (20 - i), 20 - i, 10, 10 - i, (20 - i) / 10.0, ShareComparisonRule.Of(10 - i)))],
    };

    private static AgglomerationTable Table(IReadOnlyList<NutsRegion> regions, (string Code, string Label)[] kinds) => new()
    {
        Year = 2021,
        SourceId = "generated",
        NutsVersion = 2021,
        Universe = "all activities",
        LocationQuotientThreshold = 1.5,
        ShareThresholdPct = 1,
        IsPartialCoverage = false,
        Total = regions.Count * AgglomerationsPerRegion,
        KindsCovered = kinds.Length,
        KindsNotCovered = [],
        Regions =
        [
            .. regions.Select((region, i) => new RegionAgglomerations(region.Code, region.Name, 400_000, 2, null,
            [
                .. Enumerable.Range(0, AgglomerationsPerRegion).Select(rank => kinds[((7 * i) + rank) % kinds.Length])
                    .Select((kind, rank) => new Agglomeration(kind.Code, kind.Label, 3 - (0.1 * rank), 4, 10_000, 1.2, rank == 2, rank == 7, rank == 0, null)),
            ])),
        ],
    };
}
