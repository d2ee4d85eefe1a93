namespace Factsheets.Employment;

/// <summary>A data set in its role: persons employed by geo, activity and year.</summary>
public sealed class EmploymentSource
{
    private readonly Dictionary<(string Geo, int Year), Dictionary<string, EmploymentCell>> _cells = [];
    private readonly SortedSet<int> _years = [];
    private readonly SortedSet<string> _geos = new(StringComparer.Ordinal);

    /// <summary>Makes a source from its cells.</summary>
    /// <param name="entry">Its entry in the catalogue.</param>
    /// <param name="cells">Its cells, each key once; activities as the data set writes them.</param>
    public EmploymentSource(CatalogueEntry entry, IEnumerable<(string Geo, string Activity, int Year, EmploymentCell Cell)> cells)
    {
        Entry = entry;
        foreach (var (geo, activity, year, cell) in cells)
        {
            if (!_cells.TryGetValue((geo, year), out var activities))
            {
                _cells.Add((geo, year), activities = new Dictionary<string, EmploymentCell>(StringComparer.Ordinal));
            }

            if (!activities.TryAdd(activity, cell))
            {
                RepeatedKey ??= FormattableString.Invariant($"{geo} {activity} {year}");
            }

            if (cell.Persons is not null)
            {
                _years.Add(year);
                _geos.Add(geo);
            }
        }
    }

    /// <summary>Its entry in the catalogue.</summary>
    public CatalogueEntry Entry { get; }

    /// <summary>Code of the data set.</summary>
    public string Id => Entry.Dataset;

    /// <summary>Years with a figure, ascending.</summary>
    public IReadOnlyCollection<int> Years => _years;

    /// <summary>Geos with a figure, in ordinal order.</summary>
    public IReadOnlyCollection<string> Geos => _geos;

    /// <summary>The first key that came twice; null when every key came once.</summary>
    public string? RepeatedKey { get; }

    /// <summary>All cells, also those without a figure.</summary>
    public IEnumerable<(string Geo, int Year, string Activity, double? Persons)> AllCells() =>
        _cells.SelectMany(area => area.Value.Select(pair => (area.Key.Geo, area.Key.Year, pair.Key, pair.Value.Persons)));

    /// <summary>Activities with a figure for a geo and year, as the data set writes them.</summary>
    public IEnumerable<string> ActivitiesOf(string geo, int year) =>
        _cells.TryGetValue((geo, year), out var activities) ? activities.Where(pair => pair.Value.Persons is not null).Select(pair => pair.Key) : [];

    /// <summary>True when the geo has any figure in the year.</summary>
    public bool Has(string geo, int year) => ActivitiesOf(geo, year).Any();

    /// <summary>
    /// The cell of an activity. A section of one division and that division are one activity (<c>D</c> = <c>D35</c>): where
    /// the asked one has no figure, the other one's stands for it.
    /// </summary>
    public EmploymentCell Cell(string geo, string activity, int year)
    {
        if (!_cells.TryGetValue((geo, year), out var activities))
        {
            return EmploymentCell.Missing;
        }

        var own = activities.GetValueOrDefault(activity);
        if (own.Persons is not null || SingleActivity.OtherCodeOf(activity) is not { } other)
        {
            return own;
        }

        var twin = activities.GetValueOrDefault(other);
        return twin.Persons is not null || own == EmploymentCell.Missing ? twin : own;
    }
}
