namespace Factsheets.Outputs.Factsheet;

/// <summary>Number of cells in a state.</summary>
/// <param name="State"><c>published</c>, <c>estimated</c>, <c>estimated_withheld</c>, or the reason of a missing cell.</param>
/// <param name="Cells">Number of cells.</param>
public sealed record CellCount(string State, int Cells);
