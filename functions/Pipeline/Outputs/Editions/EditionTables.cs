using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;
using Factsheets.Outputs.Changes;
using Factsheets.Outputs.Tables;
using Factsheets.Policies;

namespace Factsheets.Outputs.Editions;

/// <summary>Fills the declared tables of an edition.</summary>
public static class EditionTables
{
    /// <summary>All tables, in the order of <see cref="StarSchema.Tables"/>.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <param name="sources">Rows of <c>dim_source</c>.</param>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="landscape">Cluster organisations, partnerships and policies.</param>
    /// <param name="comparisons">Comparisons with the edition that the options name; empty when they name none.</param>
    /// <param name="edition">Id of the edition.</param>
    public static IReadOnlyList<OutputTable> Of(IndicatorSet indicators, IReadOnlyList<DimSourceRow> sources, ReportingRegionTable regions, LandscapeSet landscape, IReadOnlyList<EditionComparison> comparisons, string edition) =>
    [
        DimCountry.Contract.Fill(Countries.All, edition),
        DimRegion.Contract.Fill(RegionRows(indicators, landscape, regions), edition),
        DimSector.Contract.Fill(SectorRows(indicators), edition),
        DimEcosystem.Contract.Fill(Ecosystems.All, edition),
        BridgeEcosystemSector.Contract.Fill(EcosystemWeights.Schemes.SelectMany(scheme => EcosystemWeights.Of(scheme).All.Select(weight => (scheme, weight))), edition),
        DimSource.Contract.Fill(sources, edition),
        FactCountrySector.Contract.Fill(indicators.CountrySectors, edition),
        FactCountryEcosystem.Contract.Fill(indicators.CountryEcosystems, edition),
        FactRegionSector.Contract.Fill(indicators.RegionSectors, edition),
        FactRegionEcosystem.Contract.Fill(indicators.RegionEcosystems.Concat(indicators.Modelled.Rows), edition),
        FactAgglomerationChange.Contract.Fill(comparisons.SelectMany(comparison => comparison.Changes.Select(change => (comparison.PreviousEdition, change))), edition),
        .. LandscapeTables.Of(landscape, edition),
    ];

    /// <summary>Employment tables use the versions of their data, registry tables always 2021, in which countries without NUTS are regions too.</summary>
    private static IEnumerable<DimRegionRow> RegionRows(IndicatorSet indicators, LandscapeSet landscape, ReportingRegionTable regions) =>
        RegionRows([.. indicators.RegionalYears.SelectMany(year => year.Reported).Concat(indicators.Modelled.Rows.Select(row => new ReportedRegion(row.Region, row.Version)))], VersionsOf(indicators, landscape), regions);

    /// <summary>All regions of the versions in use; those of another version than the outputs' report only where the facts have them.</summary>
    private static IEnumerable<DimRegionRow> RegionRows(HashSet<ReportedRegion> reported, HashSet<NutsVersion> outputs, ReportingRegionTable regions) =>
        reported.Select(region => region.Version).Concat(outputs).Distinct().SelectMany(version => NutsRegions.In(version)
            .Concat(reported.Where(region => region.Version == version).Select(region => region.Region))
            .Concat(version == NutsVersion.Nuts2021 && outputs.Contains(version) ? regions.In(version) : [])
            .Where(region => region.Level <= 2)
            .DistinctBy(region => region.Code)
            .Select(region => new DimRegionRow(region, version, reported.Contains(new ReportedRegion(region, version)) || (outputs.Contains(version) && regions.Contains(region.Code, version)))));

    private static HashSet<NutsVersion> VersionsOf(IndicatorSet indicators, LandscapeSet landscape)
    {
        var versions = indicators.RegionalYears.Select(year => year.Version).ToHashSet();
        if (landscape.Clusters.Organisations.Count > 0)
        {
            versions.Add(NutsVersion.Nuts2021);
        }

        return versions;
    }

    private static IEnumerable<DimSectorRow> SectorRows(IndicatorSet indicators)
    {
        var universe = indicators.RegionalYears.SelectMany(year => year.Universe.Divisions).ToHashSet(StringComparer.Ordinal);
        var groups = indicators.CountrySectors.Select(row => row.SectorCode).Where(code => NaceRev2.Find(code) is null).Distinct(StringComparer.Ordinal);
        return NaceRev2.Divisions.Select(division => new DimSectorRow(division.Code, division.Label, division.ShortLabel, division.Section, universe.Contains(division.Code)))
            .Concat(groups.Select(GroupRow));
    }

    private static DimSectorRow GroupRow(string code)
    {
        var divisions = (A64Classification.FindLeaf(code)?.Divisions ?? A64Classification.Aggregates.First(aggregate => aggregate.Code == code).Leaves.SelectMany(leaf => leaf.Divisions))
            .Select(division => NaceRev2.Find(division)!).ToList();
        var section = NaceRev2.Sections.FirstOrDefault(section => section.Code == code);
        var label = section?.Label ?? string.Join("; ", divisions.Select(division => division.Label));
        return new DimSectorRow(code, label, section?.Label ?? string.Join("; ", divisions.Select(division => division.ShortLabel)), divisions[0].Section, IsInUniverse: false);
    }
}
