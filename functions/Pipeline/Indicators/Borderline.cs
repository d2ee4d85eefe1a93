namespace Factsheets.Indicators;

/// <summary>Marks a location quotient that is so near the threshold that a small revision would move it over, or that an estimate leaves on either side of it.</summary>
public static class Borderline
{
    private const double Tolerance = 0.05;

    /// <summary>True when it is within 5 % of the threshold, or its bounds hold the threshold; null when it is not known.</summary>
    /// <param name="locationQuotient">The location quotient; null when it is not known.</param>
    /// <param name="bounds">Its bounds; null for a published one.</param>
    /// <param name="threshold">The threshold.</param>
    public static bool? Of(double? locationQuotient, IndicatorBounds? bounds, double threshold) =>
        locationQuotient is { } lq
            ? Math.Abs(lq - threshold) <= Tolerance * threshold || (bounds is { } known && known.LocationQuotientLower <= threshold && known.LocationQuotientUpper > threshold)
            : null;
}
