namespace Factsheets.Employment.Estimation;

/// <summary>Hidden cells that must add up to what a published sum leaves over.</summary>
/// <param name="Cells">The cells, all leaves of the grid.</param>
/// <param name="Persons">What is left over for them; never below 0.</param>
/// <param name="Rounding">What rounding of the published cells to whole persons can make of it.</param>
public sealed record FittingConstraint(IReadOnlyList<int> Cells, double Persons, double Rounding)
{
    /// <summary>
    /// The constraints of a grid: every margin whose sum is published, with hidden sums in it replaced by their own parts. The regions' own
    /// sections come last, so that a fitting ends on them.
    /// </summary>
    /// <param name="grid">The grid.</param>
    /// <param name="margins">The margins that hold.</param>
    public static IReadOnlyList<FittingConstraint> Of(EstimationGrid grid, IReadOnlyList<Margin> margins)
    {
        var byTotal = margins.ToLookup(margin => margin.Total);
        var constraints = new List<FittingConstraint>();
        foreach (var margin in margins.Reverse())
        {
            if (grid.Persons[margin.Total] is not { } total)
            {
                continue;
            }

            var cells = new List<int>();
            var published = 0.0;
            var terms = 1;
            if (margin.Parts.All(part => Expand(part)) && cells.Count > 0)
            {
                constraints.Add(new FittingConstraint(cells, Math.Max(0, total - published), Margin.Rounding * terms));
            }

            bool Expand(int cell)
            {
                if (grid.Persons[cell] is { } persons)
                {
                    published += persons;
                    terms++;
                    return true;
                }

                if (grid.IsLeaf(cell))
                {
                    cells.Add(cell);
                    return true;
                }

                return byTotal[cell].FirstOrDefault() is { } own && own.Parts.All(Expand);
            }
        }

        return constraints;
    }
}
