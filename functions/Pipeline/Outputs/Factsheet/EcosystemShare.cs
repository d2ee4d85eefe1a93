using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>One ecosystem in Figure 1.</summary>
/// <param name="EcosystemCode">Code.</param>
/// <param name="Name">Official name.</param>
/// <param name="Rank">Rank by employment, from 1.</param>
/// <param name="EmploymentPersons">Weighted employment in persons; null when cells are missing.</param>
/// <param name="SharePct">Percent of the country's employment in the 14; null when any is missing.</param>
/// <param name="EuSharePct">Percent of the EU27's; null when not known.</param>
/// <param name="DifferencePoints">Country minus EU27 in percentage points; null when either is missing.</param>
/// <param name="RatioToEu">Country share divided by EU27 share; null when either is missing.</param>
/// <param name="Comparison">The difference in a word; null when there is none.</param>
public sealed record EcosystemShare(
    string EcosystemCode,
    string Name,
    int? Rank,
    double? EmploymentPersons,
    double? SharePct,
    double? EuSharePct,
    double? DifferencePoints,
    double? RatioToEu,
    ShareComparison? Comparison);
