namespace Factsheets.Indicators.Validation;

/// <summary>How well hidden cells of the reference year are estimated, measured on its published cells.</summary>
/// <param name="Year">The year; null without a regional source.</param>
/// <param name="Scores">The score of each mask, all countries together; empty when nothing is measured.</param>
/// <param name="Reason">Why nothing is measured: <c>not_estimated</c>, <c>no_regional_source</c> or <c>nothing_to_mask</c>; null when it is.</param>
public sealed record EstimationAccuracy(int? Year, IReadOnlyList<MaskScore> Scores, string? Reason)
{
    /// <summary>Measures.</summary>
    /// <param name="year">The reference year; null without a regional source.</param>
    /// <param name="isEstimated">Whether the run estimates hidden cells.</param>
    /// <param name="protocol">How to measure.</param>
    public static EstimationAccuracy Of(RegionalYear? year, bool isEstimated, MaskedCellProtocol protocol)
    {
        if (year is null || !isEstimated)
        {
            return new EstimationAccuracy(year?.Year, [], year is null ? "no_regional_source" : "not_estimated");
        }

        IReadOnlyList<MaskScore> scores = [.. protocol.Of(year).Where(score => score.Cells > 0)];
        return new EstimationAccuracy(year.Year, scores, scores.Count == 0 ? "nothing_to_mask" : null);
    }
}
