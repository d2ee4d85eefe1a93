namespace Factsheets.Outputs.Tables;

/// <summary>A column whose values stand in another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The other table.</param>
/// <param name="Reference">The column there.</param>
public sealed record ForeignKey(string Column, string Table, string Reference);
