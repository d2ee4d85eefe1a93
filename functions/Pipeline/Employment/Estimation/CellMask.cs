namespace Factsheets.Employment.Estimation;

/// <summary>Chooses published cells of a grid to hide, and the cells that must be hidden with them so that none follows by subtraction.</summary>
public static class CellMask
{
    private const double RandomPart = 0.12;
    private const int Seed = 20_140_612;
    private const string ExtraRegio = "ZZ";

    // Narrower than this a hidden cell counts as known, as it would be in print.
    private const double KnownPersons = 1;
    private const double KnownPart = 0.05;

    /// <summary>The cells chosen in the first place: leaves of the regions, never extra-regio.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="kind">How to choose.</param>
    /// <param name="source">The source, for what is confidential in other years.</param>
    public static IReadOnlyList<int> Choose(EstimationGrid grid, MaskKind kind, EmploymentSource source)
    {
        var random = new Random(HashCode(grid));
        return [.. grid.Leaves.Where(cell => grid.Persons[cell] is not null && !CodesOf(cell).Geo.EndsWith(ExtraRegio, StringComparison.Ordinal))
            .Where(cell => kind == MaskKind.Random ? random.NextDouble() < RandomPart : IsConfidentialBeside(cell))];

        (string Geo, string Activity) CodesOf(int cell) => (grid.Geos[grid.GeoOf(cell)].Code, grid.Activities[grid.ActivityOf(cell)].Code);

        bool IsConfidentialBeside(int cell)
        {
            var (geo, activity) = CodesOf(cell);
            return source.Cell(geo, activity, grid.Year - 1).IsConfidential || source.Cell(geo, activity, grid.Year + 1).IsConfidential;
        }
    }

    /// <summary>The chosen cells with all that must be hidden beside them: the smallest other figure of each sum that would give one away, and so on.</summary>
    public static IReadOnlyList<int> WithSecondary(EstimationGrid grid, IReadOnlyList<int> chosen)
    {
        var masked = chosen.ToHashSet();
        var margins = Margin.Of(grid);
        var byCell = margins.SelectMany(margin => margin.Parts.Append(margin.Total).Select(cell => (cell, margin))).ToLookup(pair => pair.cell, pair => pair.margin);
        var hasGrown = true;
        while (hasGrown)
        {
            AddTwins(grid, margins, masked);
            var bounds = BoundsPropagation.Of(grid.Without(masked), margins);
            var known = masked.Where(cell => grid.Persons[cell] > 0 && IsKnown(bounds, cell)).Order().ToList();
            hasGrown = known.Select(cell => byCell[cell].Any(margin => Protect(grid, bounds, margin, cell, masked))).ToList().Contains(true);
        }

        return [.. masked.Order()];
    }

    private static bool IsKnown(CellBounds bounds, int cell) =>
        bounds.Upper[cell] - bounds.Lower[cell] <= Math.Max(KnownPersons, KnownPart * bounds.Upper[cell]);

    /// <summary>Hides one more figure of a sum all of whose other figures are known; the sum itself when no part is left.</summary>
    /// <returns>False when this sum does not give the cell away, or nothing is left to hide.</returns>
    private static bool Protect(EstimationGrid grid, CellBounds bounds, Margin margin, int cell, HashSet<int> masked)
    {
        if (margin.Parts.Append(margin.Total).Any(other => other != cell && !IsKnown(bounds, other)))
        {
            return false;
        }

        var next = margin.Parts.Where(other => other != cell && grid.Persons[other] > 0 && !masked.Contains(other))
            .OrderBy(other => grid.Persons[other]).ThenBy(other => other).Select(other => (int?)other).FirstOrDefault()
            ?? (margin.Total != cell && grid.Persons[margin.Total] > 0 && !masked.Contains(margin.Total) ? margin.Total : null);
        return next is { } found && masked.Add(found);
    }

    /// <summary>A sum of one part is the same figure twice (D = D35, ES3 = ES30): both are hidden or none.</summary>
    private static void AddTwins(EstimationGrid grid, IReadOnlyList<Margin> margins, HashSet<int> masked)
    {
        var hasGrown = true;
        while (hasGrown)
        {
            hasGrown = false;
            foreach (var margin in margins.Where(margin => margin.Parts.Count == 1))
            {
                hasGrown |= Follow(margin.Total, margin.Parts[0]) | Follow(margin.Parts[0], margin.Total);
            }
        }

        bool Follow(int cell, int twin) =>
            grid.Persons[cell] is not null && (masked.Contains(twin) || grid.Persons[twin] is null) && masked.Add(cell);
    }

    private static int HashCode(EstimationGrid grid) => Seed + (grid.Year * 1000) + (grid.Country[0] * 31) + grid.Country[1];
}
