namespace Factsheets.Indicators.Validation;

/// <summary>Accuracy over the masked cells of one size.</summary>
/// <param name="Band">The size in words.</param>
/// <param name="Cells">Masked cells.</param>
/// <param name="Wape">Sum of absolute errors over sum of truths; null when the truths add to 0.</param>
public sealed record BandScore(string Band, int Cells, double? Wape);
