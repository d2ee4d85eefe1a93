using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>
/// Whether a source books local employment at the seat of the enterprise: per region its employment over that of the labour force survey in the
/// same sections, relative to the country.
/// </summary>
/// <remarks>
/// A section group of the survey enters when the universe has all its sections and the region publishes those that hold at least 80 % of the
/// group's national employment; region and country are then taken over the same sections. Commuting moves the ratio too: people are counted where
/// they live by the survey, where they work by the statistics.
/// </remarks>
public sealed class SeatCheck
{
    /// <summary>Least ratio of a region that is not marked.</summary>
    public const double LeastRatio = 0.67;

    /// <summary>Largest ratio of a region that is not marked.</summary>
    public const double MostRatio = 1.5;

    /// <summary>Largest deviation of a country that is compared with others.</summary>
    public const double MostDeviation = 0.25;

    private const double LeastPart = 0.8;

    private readonly Dictionary<string, double> _ratios = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _deviations = new(StringComparer.Ordinal);

    /// <summary>Checks the regions of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="survey">The labour force survey; null when there is none.</param>
    public SeatCheck(RegionalYear year, RegionalSource? survey)
    {
        if (survey is null)
        {
            return;
        }

        var groups = SectionGroup.All.Where(group => group.IsIn(year.Universe)).ToList();
        foreach (var country in year.Regions.GroupBy(region => region.Country))
        {
            var found = country.Select(region => (region.Code, Ratio: RatioOf(year, survey, groups, country.Key, region.Code))).Where(pair => pair.Ratio is not null).ToList();
            foreach (var (code, ratio) in found)
            {
                _ratios.Add(code, ratio!.Value.Ratio);
            }

            if (DeviationOf([.. found.Select(pair => pair.Ratio!.Value)]) is { } deviation)
            {
                _deviations.Add(country.Key, deviation);
            }
        }
    }

    /// <summary>The ratio of a region; null when too little of it is in both sources.</summary>
    public double? Ratio(string region) => _ratios.TryGetValue(region, out var ratio) ? ratio : null;

    /// <summary>Standard deviation of the log ratio over the country's regions, weighed by the survey's employment; null without a ratio.</summary>
    public double? Deviation(string country) => _deviations.TryGetValue(country, out var deviation) ? deviation : null;

    /// <summary>True when a ratio says seat effect or commuting; null when there is none.</summary>
    public static bool? IsAffected(double? ratio) => ratio is { } known ? known is < LeastRatio or > MostRatio : null;

    /// <summary>True when a country's ratios differ so much that it stays out of comparisons; null when there is none.</summary>
    public static bool? IsCountryAffected(double? deviation) => deviation is { } known ? known > MostDeviation : null;

    /// <summary>The weighted standard deviation of the logarithms.</summary>
    /// <param name="ratios">Ratios above 0 with their weights.</param>
    /// <returns>Null without ratios.</returns>
    public static double? DeviationOf(IReadOnlyCollection<(double Ratio, double Weight)> ratios)
    {
        var weight = ratios.Sum(pair => pair.Weight);
        if (weight <= 0)
        {
            return null;
        }

        var mean = ratios.Sum(pair => pair.Weight * Math.Log(pair.Ratio)) / weight;
        return Math.Sqrt(ratios.Sum(pair => pair.Weight * Math.Pow(Math.Log(pair.Ratio) - mean, 2)) / weight);
    }

    private static (double Ratio, double Weight)? RatioOf(RegionalYear year, RegionalSource survey, IReadOnlyList<SectionGroup> groups, string country, string region)
    {
        double own = 0, surveyed = 0, national = 0, nationalSurveyed = 0, shared = 0, all = 0;
        foreach (var group in groups)
        {
            var whole = group.Sections.Sum(section => NationalPersons(year, country, section) ?? 0);
            var sections = group.Sections.Where(section => year.Cell(region, section).Persons is not null && NationalPersons(year, country, section) is not null).ToList();
            var part = sections.Sum(section => NationalPersons(year, country, section)!.Value);
            all += whole;
            if (whole > 0 && part >= LeastPart * whole
                && survey.Cell(region, year.VersionOf(region), group.Code, year.Year).Persons is { } regionSurveyed
                && survey.Source.Cell(country, group.Code, year.Year).Persons is { } countrySurveyed)
            {
                own += sections.Sum(section => year.Cell(region, section).Persons!.Value);
                surveyed += regionSurveyed;
                national += part;
                nationalSurveyed += countrySurveyed;
                shared += whole;
            }
        }

        return shared > 0 && shared >= LeastPart * all && own > 0 && surveyed > 0 && nationalSurveyed > 0 ? (own / surveyed / (national / nationalSurveyed), surveyed) : null;
    }

    // The row of the same file goes first: it counts local units, as its regions do.
    private static double? NationalPersons(RegionalYear year, string country, string section) =>
        year.Source.Cell(country, section, year.Year).Persons ?? year.Nation(country).Persons(section);
}
