namespace Factsheets.Employment.Estimation;

/// <summary>
/// Lower and upper bounds of hidden cells: from [0, what a sum leaves over], carried over sections, regions and the areas they
/// belong to until nothing moves.
/// </summary>
/// <remarks>
/// Where complete published sums of the grid differ from their parts by rounding, half a person a published figure is allowed for: else
/// bounds that contradict each other by a person would creep towards each other without end.
/// </remarks>
public static class BoundsPropagation
{
    private const double LeastMove = 1e-6;
    private const int MostSweeps = 1000;

    /// <summary>Finds the bounds.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="margins">Its margins.</param>
    public static CellBounds Of(EstimationGrid grid, IReadOnlyList<Margin> margins)
    {
        var held = new List<Margin>();
        var conflicts = new List<MarginConflict>();
        foreach (var margin in margins)
        {
            // What the published cells alone contradict goes first, so that it does not spoil the bounds of what is sound.
            if (ConflictOf(margin, cell => grid.Persons[cell] ?? 0, cell => grid.Persons[cell] ?? double.PositiveInfinity) is { } amount)
            {
                conflicts.Add(Describe(grid, margin, amount));
            }
            else
            {
                held.Add(margin);
            }
        }

        var isRounded = held.Exists(margin => IsOffByRounding(grid, margin));
        var slack = margins.ToDictionary(margin => margin, margin => isRounded ? Margin.Rounding * margin.Parts.Append(margin.Total).Count(cell => grid.Persons[cell] is not null) : 0);
        while (true)
        {
            var lower = grid.Persons.Select(persons => persons ?? 0).ToArray();
            var upper = grid.Persons.Select(persons => persons ?? double.PositiveInfinity).ToArray();
            if (Propagate(held, lower, upper, slack) is not { } failed)
            {
                return new CellBounds(lower, upper, held, conflicts);
            }

            conflicts.Add(Describe(grid, failed.Margin, failed.Amount));
            held.Remove(failed.Margin);
        }
    }

    /// <summary>Carries the bounds until nothing moves.</summary>
    /// <returns>The margin that cannot hold; null when all do.</returns>
    private static (Margin Margin, double Amount)? Propagate(List<Margin> margins, double[] lower, double[] upper, Dictionary<Margin, double> slack)
    {
        var moved = true;
        for (var sweep = 0; moved && sweep < MostSweeps; sweep++)
        {
            moved = false;
            foreach (var margin in margins)
            {
                if (ConflictOf(margin, cell => lower[cell], cell => upper[cell]) is { } amount)
                {
                    return (margin, amount);
                }

                moved |= Tighten(margin, lower, upper, slack[margin]);
            }
        }

        return null;
    }

    private static bool IsOffByRounding(EstimationGrid grid, Margin margin) =>
        grid.Persons[margin.Total] is { } total && margin.Parts.All(part => grid.Persons[part] is not null) && margin.Parts.Sum(part => grid.Persons[part]!.Value) != total;

    private static double? ConflictOf(Margin margin, Func<int, double> lower, Func<int, double> upper)
    {
        double least = 0, most = 0;
        foreach (var part in margin.Parts)
        {
            least += lower(part);
            most += upper(part);
        }

        return least > upper(margin.Total) + margin.Tolerance ? upper(margin.Total) - least
            : most < lower(margin.Total) - margin.Tolerance ? lower(margin.Total) - most
            : null;
    }

    private static bool Tighten(Margin margin, double[] lower, double[] upper, double slack)
    {
        double least = 0, most = 0;
        var unbounded = 0;
        foreach (var part in margin.Parts)
        {
            least += lower[part];
            if (double.IsPositiveInfinity(upper[part]))
            {
                unbounded++;
            }
            else
            {
                most += upper[part];
            }
        }

        var total = margin.Total;
        var moved = Move(lower, upper, total, least - slack, unbounded == 0 ? most + slack : double.PositiveInfinity);
        foreach (var part in margin.Parts)
        {
            var othersMost = double.IsPositiveInfinity(upper[part])
                ? (unbounded == 1 ? most : double.PositiveInfinity)
                : (unbounded == 0 ? most - upper[part] : double.PositiveInfinity);
            var (before, most0) = (lower[part], upper[part]);
            moved |= Move(lower, upper, part, lower[total] - othersMost - slack, upper[total] - (least - before) + slack);

            // The sums follow at once, so that later parts of the same margin see the new bounds.
            least += lower[part] - before;
            if (double.IsPositiveInfinity(most0) && !double.IsPositiveInfinity(upper[part]))
            {
                unbounded--;
                most += upper[part];
            }
            else if (!double.IsPositiveInfinity(most0))
            {
                most += upper[part] - most0;
            }
        }

        return moved;
    }

    /// <summary>Narrows a cell; within rounding a bound never passes the other one.</summary>
    private static bool Move(double[] lower, double[] upper, int cell, double least, double most)
    {
        var moved = false;
        if (least > lower[cell] + LeastMove)
        {
            var next = Math.Min(least, upper[cell]);
            moved = next > lower[cell] + LeastMove;
            lower[cell] = next;
        }

        if (most < upper[cell] - LeastMove)
        {
            var next = Math.Max(most, lower[cell]);
            moved |= next < upper[cell] - LeastMove;
            upper[cell] = next;
        }

        return moved;
    }

    private static MarginConflict Describe(EstimationGrid grid, Margin margin, double amount)
    {
        var isWithinGeo = grid.GeoOf(margin.Total) == grid.GeoOf(margin.Parts[0]);
        return new MarginConflict(
            grid.Country,
            grid.Year,
            grid.Geos[grid.GeoOf(margin.Total)].Code,
            grid.Activities[grid.ActivityOf(margin.Total)].Code,
            isWithinGeo ? "activities" : "regions",
            amount);
    }
}
