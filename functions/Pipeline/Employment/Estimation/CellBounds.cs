namespace Factsheets.Employment.Estimation;

/// <summary>What the published cells leave possible for every cell of a grid.</summary>
/// <param name="Lower">Least persons by cell.</param>
/// <param name="Upper">Most persons by cell; infinite when nothing bounds the cell.</param>
/// <param name="Margins">The margins that hold.</param>
/// <param name="Conflicts">The margins that the published cells contradict; they are not used.</param>
public sealed record CellBounds(IReadOnlyList<double> Lower, IReadOnlyList<double> Upper, IReadOnlyList<Margin> Margins, IReadOnlyList<MarginConflict> Conflicts);
