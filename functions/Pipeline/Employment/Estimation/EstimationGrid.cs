namespace Factsheets.Employment.Estimation;

/// <summary>
/// Employment of one country and year as a table of geos by activities, both with their parents: regions and the larger areas they
/// belong to, divisions and their sections. A cell is an index into <see cref="Persons"/>.
/// </summary>
public sealed class EstimationGrid
{
    private readonly Dictionary<string, int> _geos;
    private readonly Dictionary<string, int> _activities;

    /// <summary>Makes a grid.</summary>
    /// <param name="country">Country code.</param>
    /// <param name="year">The year.</param>
    /// <param name="geos">Geos, each with the position of its parent; -1 for the country.</param>
    /// <param name="activities">Activities, each with the position of its section; -1 for what has none above it.</param>
    /// <param name="persons">Published persons by geo and activity; null where none is published.</param>
    public EstimationGrid(string country, int year, IReadOnlyList<GridLine> geos, IReadOnlyList<GridLine> activities, IReadOnlyList<double?> persons)
    {
        (Country, Year, Geos, Activities, Persons) = (country, year, geos, activities, persons);
        GeoChildren = ChildrenOf(geos);
        ActivityChildren = ChildrenOf(activities);
        _geos = PositionsOf(geos);
        _activities = PositionsOf(activities);
    }

    /// <summary>Country code.</summary>
    public string Country { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The geos.</summary>
    public IReadOnlyList<GridLine> Geos { get; }

    /// <summary>The activities.</summary>
    public IReadOnlyList<GridLine> Activities { get; }

    /// <summary>Published persons by cell; null where none is published.</summary>
    public IReadOnlyList<double?> Persons { get; }

    /// <summary>Positions of the geos below each geo.</summary>
    public IReadOnlyList<IReadOnlyList<int>> GeoChildren { get; }

    /// <summary>Positions of the divisions of each activity.</summary>
    public IReadOnlyList<IReadOnlyList<int>> ActivityChildren { get; }

    /// <summary>Number of cells.</summary>
    public int Count => Persons.Count;

    /// <summary>The cells of the smallest geos and activities, from which all others are sums.</summary>
    public IEnumerable<int> Leaves => Enumerable.Range(0, Count).Where(IsLeaf);

    /// <summary>The cell of a geo and activity by position.</summary>
    public int Cell(int geo, int activity) => (geo * Activities.Count) + activity;

    /// <summary>The cell of a geo and activity by code; null when the grid has none.</summary>
    public int? Find(string geo, string activity) =>
        _geos.TryGetValue(geo, out var g) && _activities.TryGetValue(activity, out var a) ? Cell(g, a) : null;

    /// <summary>Position of a cell's geo.</summary>
    public int GeoOf(int cell) => cell / Activities.Count;

    /// <summary>Position of a cell's activity.</summary>
    public int ActivityOf(int cell) => cell % Activities.Count;

    /// <summary>True when nothing lies below the cell.</summary>
    public bool IsLeaf(int cell) => GeoChildren[GeoOf(cell)].Count == 0 && ActivityChildren[ActivityOf(cell)].Count == 0;

    /// <summary>The same grid as if some cells were not published.</summary>
    public EstimationGrid Without(IEnumerable<int> cells)
    {
        var persons = Persons.ToArray();
        foreach (var cell in cells)
        {
            persons[cell] = null;
        }

        return new EstimationGrid(Country, Year, Geos, Activities, persons);
    }

    private static List<int>[] ChildrenOf(IReadOnlyList<GridLine> lines)
    {
        var children = lines.Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Parent >= 0)
            {
                children[lines[i].Parent].Add(i);
            }
        }

        return children;
    }

    private static Dictionary<string, int> PositionsOf(IReadOnlyList<GridLine> lines) =>
        lines.Select((line, i) => (line.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
}
