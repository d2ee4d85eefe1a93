using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators;

/// <summary>All that the indicators of one year need: the source, its universe and regions, the EU27 and the countries.</summary>
public sealed class RegionalYear
{
    private readonly RegionalSource _cells;
    private readonly ReportingRegionTable _table;
    private readonly Dictionary<string, NutsVersion> _versions;
    private readonly Dictionary<string, RegionTotals> _totals;
    private readonly Dictionary<string, NationalYear> _nations;
    private readonly Dictionary<string, CountryEstimate> _estimates = [];

    /// <summary>Gathers a year.</summary>
    /// <param name="source">The regional source of the year.</param>
    /// <param name="family">The national source of its family; null when there is none.</param>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="version">The NUTS version of the outputs; null: that of the data in this year.</param>
    /// <param name="year">The year.</param>
    public RegionalYear(RegionalSource source, EmploymentSource? family, ReportingRegionTable regions, NutsVersion? version, int year)
    {
        (_cells, _table, Year) = (source, regions, year);
        Version = version ?? NutsVersionRule.Of(regions, source.Source, year);
        Universe = Universe.Of(Source);
        Reference = EuropeanReferenceRule.Of(Universe, source, family, year);
        Reported = ReportedOf(regions);
        Regions = [.. Reported.Select(region => region.Region)];
        _versions = Reported.ToDictionary(region => region.Region.Code, region => region.Version, StringComparer.Ordinal);
        _totals = TotalsOf();
        var national = new NationalCells(source, family);
        _nations = Regions.Select(region => region.Country).Distinct(StringComparer.Ordinal)
            .ToDictionary(country => country, country => new NationalYear(this, national, country), StringComparer.Ordinal);
    }

    private RegionalYear(RegionalYear other, NutsVersion version, Dictionary<string, CountryEstimate> estimates)
    {
        (_cells, _table, Year, Universe, Reference, _estimates) = (other._cells, other._table, other.Year, other.Universe, other.Reference, estimates);
        Version = version;
        Reported = ReportedOf(_table);
        Regions = [.. Reported.Select(region => region.Region)];
        _versions = Reported.ToDictionary(region => region.Region.Code, region => region.Version, StringComparer.Ordinal);
        _totals = TotalsOf();
        _nations = other._nations;
    }

    /// <summary>The regional source, with the codes that it has.</summary>
    public EmploymentSource Source => _cells.Source;

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>NUTS version of the outputs; single regions may be of another, see <see cref="Reported"/>.</summary>
    public NutsVersion Version { get; }

    /// <summary>What the source covers.</summary>
    public Universe Universe { get; }

    /// <summary>EU27 employment.</summary>
    public EuropeanReference Reference { get; }

    /// <summary>Reporting regions with the version of each, in ordinal order of the codes: all of the EU27, and those of other countries that the source has.</summary>
    public IReadOnlyList<ReportedRegion> Reported { get; }

    /// <summary>The same regions without their versions.</summary>
    public IReadOnlyList<NutsRegion> Regions { get; }

    /// <summary>The same year with the regions of another NUTS version.</summary>
    public RegionalYear In(NutsVersion version) => version == Version ? this : new RegionalYear(this, version, _estimates);

    /// <summary>The same year with estimates of hidden cells.</summary>
    /// <param name="estimates">The estimates of its countries.</param>
    public RegionalYear With(IEnumerable<CountryEstimate> estimates) =>
        new(this, Version, estimates.ToDictionary(estimate => estimate.Grid.Country, StringComparer.Ordinal));

    /// <summary>The estimates by country, in the data's own codes; empty when nothing is estimated.</summary>
    public IReadOnlyDictionary<string, CountryEstimate> Estimates => _estimates;

    /// <summary>The NUTS version of a reporting region.</summary>
    public NutsVersion VersionOf(string region) => _versions[region];

    /// <summary>The cell of a reporting region and activity, taken from whatever codes the source has it under.</summary>
    public EmploymentCell Cell(string region, string activity) => _cells.Cell(region, _versions[region], activity, Year);

    /// <summary>The estimate of a hidden cell of a reporting region and division.</summary>
    /// <returns>Null when the cell is published, nothing bounds it, or nothing of the region is published.</returns>
    public CellEstimate? Estimate(string region, string division) =>
        _estimates.TryGetValue(region[..2], out var country) && Totals(region).RegionPersons > 0 && Cell(region, division).Persons is null
            ? _cells.Estimate(region, _versions[region], division, Year, country.Find)
            : null;

    /// <summary>
    /// True when a hidden division is part of the region's totals, because its section is published: else its quotient would
    /// set two universes side by side.
    /// </summary>
    public bool IsInTotals(string region, string division) => Cell(region, Universe.BlockOfDivision(division).Code).Persons is not null;

    /// <summary>The codes of the source that give a reporting region's figures; none when it has none.</summary>
    public IReadOnlyList<string> CodesOf(string region) => _cells.CodesOf(region, _versions[region], Year);

    /// <summary>True when a reporting region has no figures because the source divides its country otherwise in the year.</summary>
    public bool IsDividedOtherwise(string region) => _cells.IsDividedOtherwise(region, _versions[region], Year);

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

    private IReadOnlyList<ReportedRegion> ReportedOf(ReportingRegionTable regions)
    {
        var present = Source.Geos.Where(geo => geo.Length >= 2).Select(geo => geo[..2]).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. regions.In(Version).Where(region => Countries.Eu27.Contains(region.Country) || (region.Level > 0 && present.Contains(region.Country)))
                .Select(region => region.Country).Distinct(StringComparer.Ordinal)
                .SelectMany(country => ReportedRegionRule.Of(regions, country, Version, _cells.VersionOf(country, Year)))
                .OrderBy(region => region.Region.Code, StringComparer.Ordinal),
        ];
    }

    private Dictionary<string, RegionTotals> TotalsOf() =>
        Regions.ToDictionary(region => region.Code, region => RegionTotals.Of(Universe, Reference, activity => Cell(region.Code, activity).Persons), StringComparer.Ordinal);
}
