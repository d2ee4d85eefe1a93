namespace Factsheets.Employment.Estimation;

/// <summary>What is published beside the grid: earlier years and local units.</summary>
/// <param name="Persons">Published persons by geo, activity and year; null when none is published.</param>
/// <param name="Units">Published local units by geo and activity in the grid's year; null when none is published.</param>
/// <param name="PersonsPerUnit">Persons per local unit of all countries together by activity, in the grid's year; null when not known.</param>
public sealed record CellHistory(Func<string, string, int, double?> Persons, Func<string, string, double?> Units, Func<string, double?> PersonsPerUnit);
