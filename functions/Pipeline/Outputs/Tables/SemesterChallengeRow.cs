namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>fact_semester_challenge</c>.</summary>
/// <param name="CountryCode">Country.</param>
/// <param name="PolicyArea">Policy area.</param>
/// <param name="Challenge">Challenge.</param>
/// <param name="Contribution">Contribution of cluster policy; null when not stated.</param>
public sealed record SemesterChallengeRow(string CountryCode, string PolicyArea, string Challenge, string? Contribution);
