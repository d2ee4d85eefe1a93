namespace Factsheets.Indicators.Validation;

/// <summary>What one person in a cell makes.</summary>
/// <param name="LocationQuotient">Location quotient of one person.</param>
/// <param name="Share">Share of one person in the region's employment.</param>
public readonly record struct CellScale(double LocationQuotient, double Share);
