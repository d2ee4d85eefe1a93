namespace Factsheets.Outputs.Factsheet;

/// <summary>A data set used, as it is cited.</summary>
/// <param name="SourceId">Code of the data set.</param>
/// <param name="Title">Title.</param>
/// <param name="Provider">Who publishes it.</param>
/// <param name="LastUpdate">Last update by the provider (ISO date); null when no drop says it.</param>
/// <param name="AccessedOn">Date of access (ISO date); null when there is no provenance.</param>
/// <param name="Licence">Licence line.</param>
/// <param name="Url">Address; null when there is none.</param>
public sealed record DataReference(string SourceId, string Title, string Provider, string? LastUpdate, string? AccessedOn, string Licence, string? Url);
