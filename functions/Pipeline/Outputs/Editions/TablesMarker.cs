namespace Factsheets.Outputs.Editions;

/// <summary>Says that the tables of an edition are written, and what is still to come; lies at <c>work/&lt;edition&gt;/tables.json</c>.</summary>
/// <param name="ReferenceYear">Reference year of the regional tables; null without a regional source.</param>
/// <param name="Countries">Countries that get a factsheet.</param>
/// <param name="Files">The files that are written.</param>
/// <param name="Boundaries">Id of the lake file that the maps are drawn from; null where the bundled outlines draw them.</param>
public sealed record TablesMarker(int? ReferenceYear, IReadOnlyList<string> Countries, IReadOnlyList<EditionFile> Files, string? Boundaries);
