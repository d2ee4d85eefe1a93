namespace Factsheets.Indicators;

/// <summary>
/// Change of a location quotient since 3 to 6 years back, the nearest first: same source, same region code, no break between.
/// Small changes are not shown: one year's noise moves a tenth of the agglomerations in or out.
/// </summary>
public static class LocationQuotientChange
{
    private const int NearestYears = 3;
    private const int FarthestYears = 6;
    private const double LeastLogRatio = 0.10;
    private const char Break = 'b';

    /// <summary>The difference of the two location quotients.</summary>
    /// <param name="year">The year.</param>
    /// <param name="locationQuotient">Location quotient of a year; null when there is none.</param>
    /// <param name="obsFlag">Flag of the region's cell in a year; null when there is none.</param>
    /// <returns>Null when there is no such earlier year, a break lies between, or |ln ratio| is at most 0.10.</returns>
    public static double? Of(int year, Func<int, double?> locationQuotient, Func<int, string?> obsFlag)
    {
        if (locationQuotient(year) is not { } now)
        {
            return null;
        }

        for (var back = NearestYears; back <= FarthestYears; back++)
        {
            if (locationQuotient(year - back) is not { } before)
            {
                continue;
            }

            var hasBreak = Enumerable.Range(year - back + 1, back).Any(between => obsFlag(between)?.Contains(Break, StringComparison.Ordinal) == true);
            var isClear = now > 0 && before > 0 && Math.Abs(Math.Log(now / before)) > LeastLogRatio;
            return !hasBreak && isClear ? now - before : null;
        }

        return null;
    }
}
