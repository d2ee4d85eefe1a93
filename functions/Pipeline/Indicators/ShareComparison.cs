namespace Factsheets.Indicators;

/// <summary>How a country's share differs from the EU27's, in a word.</summary>
public enum ShareComparison
{
    /// <summary>At least 1.0 point above.</summary>
    ClearlyAbove,

    /// <summary>0.15 to 1.0 point above.</summary>
    SlightlyAbove,

    /// <summary>Less than 0.15 points apart.</summary>
    InLine,

    /// <summary>0.15 to 1.0 point below.</summary>
    SlightlyBelow,

    /// <summary>At least 1.0 point below.</summary>
    ClearlyBelow,
}
