namespace Factsheets.Outputs.Factsheet;

/// <summary>A data set in a role.</summary>
/// <param name="Role">The role in words.</param>
/// <param name="SourceId">Code of the data set.</param>
/// <param name="EmploymentConcept">What it counts.</param>
/// <param name="Year">Year used; null when the role uses several.</param>
public sealed record SourceUse(string Role, string SourceId, string EmploymentConcept, int? Year);
