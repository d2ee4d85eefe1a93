namespace Factsheets.Employment.Estimation;

/// <summary>The estimates of one country and year.</summary>
/// <param name="Grid">What is published.</param>
/// <param name="Cells">Estimates by hidden cell, regions and larger areas, divisions and sections; cells that nothing bounds have none.</param>
/// <param name="Conflicts">Margins that the published cells contradict.</param>
/// <param name="Fit">How the fitting went.</param>
public sealed record CountryEstimate(EstimationGrid Grid, IReadOnlyDictionary<int, CellEstimate> Cells, IReadOnlyList<MarginConflict> Conflicts, FittingResult Fit)
{
    /// <summary>The estimate of a geo and activity; null when the cell is published, nothing bounds it, or the grid does not have it.</summary>
    public CellEstimate? Find(string geo, string activity) =>
        Grid.Find(geo, activity) is { } cell && Cells.TryGetValue(cell, out var estimate) ? estimate : null;
}
