namespace Factsheets.Employment.Estimation;

/// <summary>Estimates the hidden cells of one country and year: bounds, first values, fitting.</summary>
/// <remarks>
/// References: Isserman, A. M. and Westervelt, J. (2006), 1.5 million missing numbers, International Regional Science Review 29(3);
/// Eckert, F., Fort, T. C., Schott, P. K. and Yang, N. J. (2020), Imputing missing values in the US Census Bureau's County Business Patterns, NBER 26632.
/// </remarks>
public static class CountryEstimation
{
    /// <summary>Estimates.</summary>
    /// <param name="grid">What is published.</param>
    /// <param name="history">Earlier years and local units.</param>
    public static CountryEstimate Of(EstimationGrid grid, CellHistory history) => Of(grid, new PriorRule(grid, history).Of);

    /// <summary>Estimates from other first values.</summary>
    /// <param name="grid">What is published.</param>
    /// <param name="priorOf">First value of a hidden leaf.</param>
    public static CountryEstimate Of(EstimationGrid grid, Func<int, Prior> priorOf)
    {
        var bounds = BoundsPropagation.Of(grid, Margin.Of(grid));
        var priors = grid.Leaves.Where(cell => grid.Persons[cell] is null).ToDictionary(cell => cell, priorOf);
        var first = Enumerable.Range(0, grid.Count).Select(cell => priors.TryGetValue(cell, out var prior) ? prior.Persons : 0).ToList();
        var fit = ProportionalFitting.Fit(first, bounds, FittingConstraint.Of(grid, bounds.Margins));
        return new CountryEstimate(grid, EstimatesOf(grid, bounds, priors, fit), bounds.Conflicts, fit);
    }

    private static Dictionary<int, CellEstimate> EstimatesOf(EstimationGrid grid, CellBounds bounds, Dictionary<int, Prior> priors, FittingResult fit)
    {
        var estimates = new Dictionary<int, CellEstimate>();
        for (var cell = 0; cell < grid.Count; cell++)
        {
            if (grid.Persons[cell] is null && double.IsFinite(bounds.Upper[cell]))
            {
                var leaves = LeavesOf(grid, cell);
                var weakest = leaves.Where(priors.ContainsKey).Select(leaf => priors[leaf]).DefaultIfEmpty(new Prior(0, EstimationMethod.Published, grid.Year)).MaxBy(prior => prior.Method);
                var persons = leaves.Sum(leaf => grid.Persons[leaf] ?? fit.Values[leaf]);
                estimates.Add(cell, new CellEstimate(Math.Clamp(persons, bounds.Lower[cell], bounds.Upper[cell]), bounds.Lower[cell], bounds.Upper[cell], weakest.Method, weakest.SourceYear));
            }
        }

        return estimates;
    }

    /// <summary>The leaves that add up to a cell.</summary>
    private static List<int> LeavesOf(EstimationGrid grid, int cell)
    {
        var (geo, activity) = (grid.GeoOf(cell), grid.ActivityOf(cell));
        if (grid.IsLeaf(cell))
        {
            return [cell];
        }

        return grid.GeoChildren[geo] is { Count: > 0 } geos
            ? [.. geos.SelectMany(part => LeavesOf(grid, grid.Cell(part, activity)))]
            : [.. grid.ActivityChildren[activity].Select(part => grid.Cell(geo, part))];
    }
}
