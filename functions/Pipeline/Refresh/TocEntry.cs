namespace Factsheets.Refresh;

/// <summary>A line of the service's catalogue.</summary>
/// <param name="Title">Title, without the blanks before it.</param>
/// <param name="Level">Depth in the tree, from 0; four blanks a level.</param>
/// <param name="Code">Code in lower case.</param>
/// <param name="Type"><c>folder</c>, <c>dataset</c> or <c>table</c>.</param>
/// <param name="LastUpdate">Day of the last update of the data; null for a folder, and where the catalogue says none.</param>
/// <param name="LastStructureChange">Day of the last change of the structure; null where the catalogue says none.</param>
/// <param name="Start">First period, as written; null where the catalogue says none.</param>
/// <param name="End">Last period, as written; null where the catalogue says none.</param>
public sealed record TocEntry(string Title, int Level, string Code, string Type, DateOnly? LastUpdate, DateOnly? LastStructureChange, string? Start, string? End);
