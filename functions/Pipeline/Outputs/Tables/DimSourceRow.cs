namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>dim_source</c>.</summary>
/// <param name="SourceId">Code of the data set.</param>
/// <param name="Title">Title.</param>
/// <param name="Provider">Who publishes it.</param>
/// <param name="EmploymentConcept">What it counts.</param>
/// <param name="LastUpdate">Last update by the provider; null when no drop says it.</param>
/// <param name="AccessedOn">Date of access; null without provenance.</param>
/// <param name="Licence">Licence line.</param>
/// <param name="Sha256">Hashes of the unpacked drops; null for embedded figures.</param>
/// <param name="Url">Address; null when there is none.</param>
public sealed record DimSourceRow(string SourceId, string Title, string Provider, string EmploymentConcept, DateTimeOffset? LastUpdate, DateOnly? AccessedOn, string Licence, string? Sha256, string? Url);
