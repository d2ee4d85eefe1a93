using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>All that the indicators of one year need: the source, its universe and regions, the EU27 and the countries.</summary>
public sealed class RegionalYear
{
    private readonly Dictionary<string, RegionTotals> _totals;
    private readonly Dictionary<string, NationalYear> _nations;

    /// <summary>Gathers a year.</summary>
    /// <param name="source">The regional source of the year.</param>
    /// <param name="family">The national source of its family; null when there is none.</param>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="version">The NUTS version of the regions; null: decided from the codes.</param>
    /// <param name="year">The year.</param>
    public RegionalYear(EmploymentSource source, EmploymentSource? family, ReportingRegionTable regions, NutsVersion? version, int year)
    {
        (Source, Year) = (source, year);
        Version = version ?? NutsVersionRule.Of(regions, source, year);
        Universe = Universe.Of(source);
        Reference = EuropeanReferenceRule.Of(Universe, source, family, Version, year);
        var countries = source.Geos.Where(geo => geo.Length >= 2).Select(geo => geo[..2]).ToHashSet(StringComparer.Ordinal);
        Regions = [.. regions.In(Version).Where(region => Countries.Eu27.Contains(region.Country) || (region.Level > 0 && countries.Contains(region.Country)))];
        _totals = Regions.ToDictionary(region => region.Code, region => RegionTotals.Of(Universe, Reference, activity => Cell(region.Code, activity).Persons), StringComparer.Ordinal);
        var national = new NationalCells(source, family, Version);
        _nations = Regions.Select(region => region.Country).Distinct(StringComparer.Ordinal)
            .ToDictionary(country => country, country => new NationalYear(this, national, country), StringComparer.Ordinal);
    }

    /// <summary>The regional source.</summary>
    public EmploymentSource Source { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>NUTS version of the regions.</summary>
    public NutsVersion Version { get; }

    /// <summary>What the source covers.</summary>
    public Universe Universe { get; }

    /// <summary>EU27 employment.</summary>
    public EuropeanReference Reference { get; }

    /// <summary>Reporting regions: all of the EU27, and those of other countries that the source has.</summary>
    public IReadOnlyList<NutsRegion> Regions { get; }

    /// <summary>The cell of a region and activity.</summary>
    public EmploymentCell Cell(string region, string activity) => Source.Cell(region, activity, Year);

    /// <summary>The totals of a region.</summary>
    public RegionTotals Totals(string region) => _totals[region];

    /// <summary>A country as a whole.</summary>
    public NationalYear Nation(string country) => _nations[country];

    /// <summary>How complete the year is.</summary>
    public YearCoverage Coverage()
    {
        var regions = Regions.Where(region => Countries.Eu27.Contains(region.Country)).ToList();
        var reporting = regions.Where(region => !Totals(region.Code).IsNotComparable).ToList();
        var members = reporting.Select(region => region.Country).Distinct(StringComparer.Ordinal).ToList();
        var held = members.Sum(country => Universe.Blocks.Sum(block => Nation(country).Persons(block.Code) ?? 0));
        return new YearCoverage(Year, reporting.Count, regions.Count, members.Count, Reference.TotalPersons > 0 ? 100 * held / Reference.TotalPersons : 0);
    }
}
