namespace Factsheets.Indicators.Validation;

/// <summary>What masking made of one country and year.</summary>
/// <param name="Cells">The masked cells that have an estimate.</param>
/// <param name="NotEstimated">Those that have none.</param>
/// <param name="AdditivityGapPersons">Largest difference between estimates and a region's published section, in persons.</param>
/// <param name="IsConverged">True when the fitting met every sum.</param>
public sealed record MaskResult(IReadOnlyList<MaskedCell> Cells, int NotEstimated, double AdditivityGapPersons, bool IsConverged);
