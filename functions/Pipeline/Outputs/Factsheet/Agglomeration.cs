namespace Factsheets.Outputs.Factsheet;

/// <summary>A relevant agglomeration.</summary>
/// <param name="Code">NACE division (<c>C10</c>) or code of the ecosystem.</param>
/// <param name="Label">Short label of the division, or name of the ecosystem.</param>
/// <param name="LocationQuotient">Location quotient against the EU27; null when withheld.</param>
/// <param name="SharePct">Percent of the region's employment in the universe; null when withheld.</param>
/// <param name="EmploymentPersons">Employment in persons; null when withheld.</param>
/// <param name="NationalLocationQuotient">Location quotient of the whole country; null when not known.</param>
/// <param name="IsCountryWide">True when the whole country is above the threshold too.</param>
/// <param name="IsBorderline">True when the location quotient is within 5 % of the threshold, or its bounds hold it; false when withheld.</param>
/// <param name="HasSizeStar">True when the region holds at least 1 % of the EU27's employment of the kind, or is in the top 10 % of regions.</param>
/// <param name="ObsFlag">Observation flag of the cell; null when there is none.</param>
public sealed record Agglomeration(
    string Code,
    string Label,
    double? LocationQuotient,
    double? SharePct,
    double? EmploymentPersons,
    double? NationalLocationQuotient,
    bool IsCountryWide,
    bool IsBorderline,
    bool HasSizeStar,
    string? ObsFlag)
{
    /// <summary>The sectors of Table 1 that carry an ecosystem, the largest first; empty for sectors, and where none does.</summary>
    public IReadOnlyList<CarryingSector> CarriedBy { get; init; } = [];

    /// <summary>How a figure that is not published was estimated; null for a published one, and in the modelled table.</summary>
    public AgglomerationEstimate? Estimate { get; init; }

    /// <summary>Whether the page marks it as borderline: an estimate says so by being likely, because its bounds hold the threshold.</summary>
    internal bool IsMarkedBorderline => IsBorderline && Estimate is null;
}
