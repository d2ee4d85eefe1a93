using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;
using Factsheets.Indicators.Validation;

namespace Factsheets.Indicators;

/// <summary>All indicators of a run: what the tables and factsheets show.</summary>
public sealed record IndicatorSet
{
    /// <summary>Reference year of the regional tables; null when no region reports.</summary>
    public required ReferenceYear? ReferenceYear { get; init; }

    /// <summary>The regional years.</summary>
    public required IReadOnlyList<RegionalYear> RegionalYears { get; init; }

    /// <summary>Rows of the region-by-sector table.</summary>
    public required IReadOnlyList<RegionSectorRow> RegionSectors { get; init; }

    /// <summary>Rows of the region-by-ecosystem table.</summary>
    public required IReadOnlyList<RegionEcosystemRow> RegionEcosystems { get; init; }

    /// <summary>The modelled table over the whole economy; apart from all others and in no headline.</summary>
    public ModelledSet Modelled { get; init; } = ModelledSet.Empty;

    /// <summary>Whether the regional source books jobs at the seat of the enterprise, in the reference year; null without a regional source.</summary>
    public SeatCheck? SeatCheck { get; init; }

    /// <summary>How much of each ecosystem the regional universe covers; null without a regional source.</summary>
    public required EcosystemCoverage? EcosystemCoverage { get; init; }

    /// <summary>How well hidden cells of the reference year are estimated.</summary>
    public required EstimationAccuracy Accuracy { get; init; }

    /// <summary>Rows of the country-by-sector table.</summary>
    public required IReadOnlyList<CountrySectorRow> CountrySectors { get; init; }

    /// <summary>Rows of the country-by-ecosystem table.</summary>
    public required IReadOnlyList<CountryEcosystemRow> CountryEcosystems { get; init; }

    /// <summary>The sources of the run.</summary>
    public required EmploymentSources Sources { get; init; }

    /// <summary>The year of the factsheets' regional tables with its data; null without a regional source.</summary>
    public RegionalYear? Reference => RegionalYears.SingleOrDefault(year => year.Year == ReferenceYear?.Year);

    /// <summary>Published sums that their own published parts contradict, by year and country; empty when nothing is estimated.</summary>
    public IReadOnlyList<MarginConflict> MarginConflicts =>
        [.. RegionalYears.SelectMany(year => year.Estimates.Values.OrderBy(estimate => estimate.Grid.Country, StringComparer.Ordinal).SelectMany(estimate => estimate.Conflicts))];

    /// <summary>Countries that a factsheet can show something of, in ordinal order: shares of the 14 ecosystems, or regions in the reference year.</summary>
    public IReadOnlyList<string> CountryCodes =>
        [.. RegionSectors.Where(row => row.IsReferenceYear && row.Cell.Persons is not null).Select(row => row.Region.Country)
            .Concat(CountryEcosystems.Where(row => row.SharePct is not null && row.CountryCode != Countries.Eu27Aggregate).Select(row => row.CountryCode))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Computes everything.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="options">The options.</param>
    /// <param name="regions">The table of reporting regions.</param>
    public static IndicatorSet Compute(EmploymentSources sources, FactsheetOptions options, ReportingRegionTable regions)
    {
        var weights = EcosystemWeights.Of(options.Scheme);
        var measured = YearsOf(sources, options, regions);
        var own = options.Estimation ? Estimated(sources, measured) : measured;
        var reference = options.Year is { } fixedYear
            ? own.Any(year => year.Year == fixedYear) ? new ReferenceYear(fixedYear, !ReferenceYearRule.Qualifies(own.Single(year => year.Year == fixedYear).Coverage())) : null
            : ReferenceYearRule.Of([.. own.Select(year => year.Coverage())]);
        var years = own.FirstOrDefault(year => year.Year == reference?.Year) is { Version: var version } ? [.. own.Select(year => year.In(version))] : own;
        var coverage = years.Count > 0 ? EcosystemCoverage.Of(years[^1].Universe, weights, CompleteEurope(sources, weights)) : null;
        var wholeEmployment = sources.Of(EmploymentRole.RegionBySectionGroup) is [var preferred, ..] ? new RegionalSource(preferred) : null;
        var sectors = RegionSectorIndicators.Of(years, reference?.Year, wholeEmployment, options.Thresholds);
        IReadOnlyList<RegionEcosystemRow> ecosystems = [.. years.SelectMany(year => RegionEcosystemIndicators.Of(year, year.Year == reference?.Year, weights, coverage!, options.Thresholds))];
        if (options.DisclosureControl)
        {
            (sectors, ecosystems) = DisclosureControl.Apply(years, sectors, ecosystems, weights);
        }

        return new IndicatorSet
        {
            ReferenceYear = reference,
            RegionalYears = years,
            RegionSectors = sectors,
            RegionEcosystems = ecosystems,
            Modelled = new ModelledEcosystems(sources, regions, weights, options.Thresholds).Of(wholeEmployment, years, reference?.Year, (NutsVersion?)options.NutsVersion),
            SeatCheck = years.FirstOrDefault(year => year.Year == reference?.Year) is { } checkedYear ? new SeatCheck(checkedYear, wholeEmployment) : null,
            EcosystemCoverage = coverage,
            Accuracy = EstimationAccuracy.Of(years.FirstOrDefault(year => year.Year == reference?.Year), options.Estimation, new MaskedCellProtocol(sources, regions, options.Thresholds)),
            CountrySectors = CountryIndicators.Sectors(sources, years),
            CountryEcosystems = CountryIndicators.Ecosystems(sources, weights),
            Sources = sources,
        };
    }

    /// <summary>Each year comes from the first source that has it; the break between the sources is never bridged.</summary>
    private static IReadOnlyList<RegionalYear> YearsOf(EmploymentSources sources, FactsheetOptions options, ReportingRegionTable regions) =>
    [
        .. sources.Of(EmploymentRole.RegionByDivision)
            .Select(source => new RegionalSource(source))
            .SelectMany(source => source.Source.Years.Select(year => (source, year)))
            .DistinctBy(pair => pair.year)
            .OrderBy(pair => pair.year)
            .Select(pair => new RegionalYear(pair.source, sources.FamilyOf(pair.source.Source), regions, (NutsVersion?)options.NutsVersion, pair.year)),
    ];

    private static IReadOnlyList<RegionalYear> Estimated(EmploymentSources sources, IReadOnlyList<RegionalYear> years)
    {
        var estimations = years.Select(year => year.Source).Distinct().ToDictionary(source => source, source => new RegionalEstimation(source, sources.UnitsOf(source)));
        return [.. years.Select(year => year.With(estimations[year.Source].Of(year.Year)))];
    }

    private static ActivityEmployment? CompleteEurope(EmploymentSources sources, EcosystemWeights weights) =>
        sources.Of(EmploymentRole.CountryByDivision)
            .SelectMany(source => source.Years.Reverse().Select(year => ActivityEmployment.Of(source, Countries.Eu27Aggregate, year)))
            .FirstOrDefault(employment => employment is not null && Ecosystems.All.All(ecosystem => employment.IsComplete(ecosystem.Code, weights)));
}
