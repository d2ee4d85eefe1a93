using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>
/// Employment of a geo and year by activity, each activity once: single divisions where the source has them, else the leaves of the A*64
/// breakdown of national accounts.
/// </summary>
public sealed class ActivityEmployment
{
    private readonly IReadOnlyList<ActivityCell> _cells;
    private readonly HashSet<string> _covered;

    private ActivityEmployment(IReadOnlyList<ActivityCell> cells, double? totalPersons)
    {
        _cells = cells;
        _covered = cells.SelectMany(cell => cell.Divisions).ToHashSet(StringComparer.Ordinal);
        TotalPersons = totalPersons;
    }

    /// <summary>The cells that have a figure.</summary>
    public IReadOnlyList<ActivityCell> Cells => _cells;

    /// <summary>All employment as the source publishes it; null when it does not.</summary>
    public double? TotalPersons { get; }

    /// <summary>Reads a geo and year.</summary>
    /// <returns>Null when the source has no figure for them.</returns>
    public static ActivityEmployment? Of(EmploymentSource source, string geo, int year)
    {
        var published = source.ActivitiesOf(geo, year).ToHashSet(StringComparer.Ordinal);
        if (published.Count == 0)
        {
            return null;
        }

        var isByDivision = published.Any(code => NaceRev2.Find(code) is not null && A64Classification.FindLeaf(code) is null);
        return new ActivityEmployment(
            isByDivision ? DivisionsOf(source, geo, year) : LeavesOf(source, geo, year, published),
            source.Cell(geo, "TOTAL", year).Persons);
    }

    /// <summary>
    /// Weighted employment of an ecosystem in the cells that have a figure; null when a cell cannot be given a weight. What is missing
    /// is said by <see cref="IsComplete"/>.
    /// </summary>
    public double? Weighted(string ecosystem, EcosystemWeights weights) => Weighted(ecosystem, weights, _ => true);

    /// <summary>True when every division that the ecosystem takes has a figure.</summary>
    public bool IsComplete(string ecosystem, EcosystemWeights weights) =>
        weights.OfEcosystem(ecosystem).All(weight => _covered.Contains(weight.Division));

    /// <summary>Percent of the ecosystem's weighted employment that lies in some divisions.</summary>
    /// <param name="ecosystem">The ecosystem.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="divisions">The divisions; a cell of several divisions counts when all are among them.</param>
    public double PctInside(string ecosystem, EcosystemWeights weights, IReadOnlySet<string> divisions)
    {
        var all = Weighted(ecosystem, weights) ?? 0;
        return all > 0 ? 100 * (Weighted(ecosystem, weights, cell => cell.Divisions.All(divisions.Contains)) ?? 0) / all : 0;
    }

    private static IReadOnlyList<ActivityCell> DivisionsOf(EmploymentSource source, string geo, int year) =>
    [
        .. NaceRev2.Divisions.Select(division => (division.Code, Cell: source.Cell(geo, division.Code, year)))
            .Where(pair => pair.Cell.Persons is not null)
            .Select(pair => new ActivityCell(pair.Code, [pair.Code], pair.Cell.Persons!.Value, pair.Cell.ObsFlag)),
    ];

    /// <summary>The leaves, and those that follow exactly: a published sum minus its other leaves, where one leaf alone is missing.</summary>
    private static List<ActivityCell> LeavesOf(EmploymentSource source, string geo, int year, HashSet<string> published)
    {
        var cells = A64Classification.Cells(published).Select(cell =>
        {
            var (persons, flag, _) = source.Cell(geo, cell.Code, year);
            return new ActivityCell(cell.Code, DivisionsOf(cell.Leaves), persons!.Value, flag);
        }).ToList();
        foreach (var aggregate in A64Classification.Aggregates.Where(aggregate => published.Contains(aggregate.Code)))
        {
            var inside = cells.Where(cell => cell.Divisions.All(DivisionsOf(aggregate.Leaves).Contains)).ToList();
            var missing = aggregate.Leaves.Where(leaf => !inside.Exists(cell => leaf.Divisions.All(cell.Divisions.Contains))).ToList();
            if (missing is [var leaf] && inside.Count > 0)
            {
                var (persons, flag, _) = source.Cell(geo, aggregate.Code, year);
                cells.Add(new ActivityCell(leaf.Code, leaf.Divisions, Math.Max(0, persons!.Value - inside.Sum(cell => cell.Persons)), flag));
            }
        }

        return cells;
    }

    private static IReadOnlyList<string> DivisionsOf(IEnumerable<A64Leaf> leaves) => [.. leaves.SelectMany(leaf => leaf.Divisions)];

    private double? Weighted(string ecosystem, EcosystemWeights weights, Func<ActivityCell, bool> take)
    {
        double sum = 0;
        foreach (var cell in _cells.Where(take))
        {
            if (cell.Weight(ecosystem, weights) is not { } weight)
            {
                return null;
            }

            sum += weight * cell.Persons;
        }

        return sum;
    }
}
