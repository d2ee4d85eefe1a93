namespace Factsheets.Indicators;

/// <summary>The word for a difference of shares.</summary>
public static class ShareComparisonRule
{
    private const double ClearPoints = 1.0;
    private const double SlightPoints = 0.15;

    /// <summary>The word; decided on the unrounded difference.</summary>
    /// <param name="differencePoints">Country minus EU27, in percentage points.</param>
    public static ShareComparison Of(double differencePoints) => differencePoints switch
    {
        >= ClearPoints => ShareComparison.ClearlyAbove,
        >= SlightPoints => ShareComparison.SlightlyAbove,
        <= -ClearPoints => ShareComparison.ClearlyBelow,
        <= -SlightPoints => ShareComparison.SlightlyBelow,
        _ => ShareComparison.InLine,
    };
}
