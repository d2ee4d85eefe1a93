using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Words for how a share compares with the EU27's.</summary>
internal static class ComparisonWords
{
    /// <summary>All comparisons, from above to below: the order in which the page lists them.</summary>
    public static IReadOnlyList<ShareComparison> All { get; } = Enum.GetValues<ShareComparison>();

    /// <summary>The comparison in words, as in "clearly above".</summary>
    public static string Words(ShareComparison comparison) => comparison switch
    {
        ShareComparison.ClearlyAbove => "clearly above",
        ShareComparison.SlightlyAbove => "slightly above",
        ShareComparison.InLine => "in line",
        ShareComparison.SlightlyBelow => "slightly below",
        _ => "clearly below",
    };

    /// <summary>The range of differences that the words stand for.</summary>
    public static string Range(ShareComparison comparison) => comparison switch
    {
        ShareComparison.ClearlyAbove or ShareComparison.ClearlyBelow => "at least 1.0 point",
        ShareComparison.InLine => "less than 0.15 points",
        _ => "0.15 to 1.0 point",
    };
}
