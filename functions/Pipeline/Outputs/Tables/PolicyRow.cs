namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>fact_policy</c>.</summary>
/// <param name="CountryCode">Country.</param>
/// <param name="PolicyName">Name of the policy.</param>
/// <param name="Field">Field, as policy_objectives.</param>
/// <param name="Category">Category code, or text of a new one.</param>
/// <param name="IsKnownCategory">True when the category is in the known list.</param>
public sealed record PolicyRow(string CountryCode, string PolicyName, string Field, string Category, bool IsKnownCategory);
