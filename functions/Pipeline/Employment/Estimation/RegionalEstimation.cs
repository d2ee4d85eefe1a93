namespace Factsheets.Employment.Estimation;

/// <summary>Estimates the countries and years of one regional source, each inside the data set.</summary>
/// <param name="source">The source.</param>
/// <param name="units">Its local units; null when it has none.</param>
public sealed class RegionalEstimation(EmploymentSource source, EmploymentSource? units)
{
    private readonly Universe _universe = Universe.Of(source);
    private readonly IReadOnlyList<string> _countries = EstimationGridRule.CountriesOf(source);

    /// <summary>Countries of which the source has regions, in ordinal order.</summary>
    public IReadOnlyList<string> Countries => _countries;

    /// <summary>What is published of a country in a year.</summary>
    /// <returns>Null when the source has no region of it in the year.</returns>
    public EstimationGrid? GridOf(string country, int year) => EstimationGridRule.Of(source, _universe, country, year);

    /// <summary>What is published beside a year: earlier years, never later ones, and local units.</summary>
    public CellHistory HistoryOf(int year)
    {
        var ratios = new Dictionary<string, double?>(StringComparer.Ordinal);
        return new CellHistory(
            (geo, activity, earlier) => source.Cell(geo, activity, earlier).Persons,
            (geo, activity) => units?.Cell(geo, activity, year).Persons,
            activity => ratios.TryGetValue(activity, out var ratio) ? ratio : ratios[activity] = RatioOfAll(activity, year));
    }

    /// <summary>The estimates of all countries in a year.</summary>
    public IReadOnlyList<CountryEstimate> Of(int year)
    {
        var history = HistoryOf(year);
        return [.. _countries.Select(country => GridOf(country, year)).OfType<EstimationGrid>().Select(grid => CountryEstimation.Of(grid, history))];
    }

    private double? RatioOfAll(string activity, int year)
    {
        double persons = 0, local = 0;
        foreach (var country in _countries)
        {
            if (source.Cell(country, activity, year).Persons is { } own && units?.Cell(country, activity, year).Persons is { } ownUnits)
            {
                persons += own;
                local += ownUnits;
            }
        }

        return local > 0 ? persons / local : null;
    }
}
