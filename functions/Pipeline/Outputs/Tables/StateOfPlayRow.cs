namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>fact_state_of_play</c>.</summary>
/// <param name="CountryCode">Country.</param>
/// <param name="Criterion">Criterion.</param>
/// <param name="CategoryByRule">Category that the facts support.</param>
/// <param name="CategoryStated">Category that the profile states; null when it states none.</param>
/// <param name="Reason">Why.</param>
public sealed record StateOfPlayRow(string CountryCode, string Criterion, string CategoryByRule, string? CategoryStated, string Reason);
