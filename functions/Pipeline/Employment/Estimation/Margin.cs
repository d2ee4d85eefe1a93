namespace Factsheets.Employment.Estimation;

/// <summary>A cell that is the sum of others: a section and its divisions, or an area and its parts.</summary>
/// <param name="total">The cell of the sum.</param>
/// <param name="parts">The cells that add up to it.</param>
public sealed class Margin(int total, IReadOnlyList<int> parts)
{
    /// <summary>What rounding to whole persons can make of one figure.</summary>
    public const double Rounding = 0.5;

    /// <summary>The cell of the sum.</summary>
    public int Total => total;

    /// <summary>The cells that add up to it.</summary>
    public IReadOnlyList<int> Parts => parts;

    /// <summary>What rounding to whole persons can add up to in this sum.</summary>
    public double Tolerance => Rounding * (Parts.Count + 1);

    /// <summary>All margins of a grid: within a geo first, as the same office vouches for both sides, then from the smaller areas to the country.</summary>
    public static IReadOnlyList<Margin> Of(EstimationGrid grid)
    {
        var margins = new List<Margin>();
        for (var geo = grid.Geos.Count - 1; geo >= 0; geo--)
        {
            margins.AddRange(WithinGeo(grid, geo));
        }

        for (var geo = grid.Geos.Count - 1; geo >= 0; geo--)
        {
            margins.AddRange(OverGeos(grid, geo));
        }

        return margins;
    }

    private static IEnumerable<Margin> WithinGeo(EstimationGrid grid, int geo) =>
        Enumerable.Range(0, grid.Activities.Count).Where(activity => grid.ActivityChildren[activity].Count > 0)
            .Select(activity => new Margin(grid.Cell(geo, activity), [.. grid.ActivityChildren[activity].Select(part => grid.Cell(geo, part))]));

    private static IEnumerable<Margin> OverGeos(EstimationGrid grid, int geo) =>
        grid.GeoChildren[geo].Count == 0 ? [] : Enumerable.Range(0, grid.Activities.Count)
            .Select(activity => new Margin(grid.Cell(geo, activity), [.. grid.GeoChildren[geo].Select(part => grid.Cell(part, activity))]));
}
