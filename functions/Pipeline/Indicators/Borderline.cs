namespace Factsheets.Indicators;

/// <summary>Marks a location quotient that is so near the threshold that a small revision would move it over.</summary>
public static class Borderline
{
    private const double Tolerance = 0.05;

    /// <summary>True when it is within 5 % of the threshold; null when it is not known.</summary>
    public static bool? Of(double? locationQuotient, double threshold) =>
        locationQuotient is { } lq ? Math.Abs(lq - threshold) <= Tolerance * threshold : null;
}
