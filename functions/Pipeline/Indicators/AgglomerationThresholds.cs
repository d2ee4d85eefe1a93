namespace Factsheets.Indicators;

/// <summary>When an industry agglomerates in a region, and when that is relevant.</summary>
public sealed record AgglomerationThresholds
{
    /// <summary>Location quotient that must be exceeded. Default 1.5.</summary>
    public double LocationQuotient { get; init; } = 1.5;

    /// <summary>Share of the region's employment that must be reached, in percent. Default 1.</summary>
    public double SharePct { get; init; } = 1;

    /// <summary>True when the location quotient is above the threshold; null when it is not known.</summary>
    public bool? IsAgglomeration(double? locationQuotient) => locationQuotient is { } lq ? lq > LocationQuotient : null;

    /// <summary>True when it is an agglomeration with a large enough share; null when either is not known.</summary>
    public bool? IsRelevant(double? locationQuotient, double? share) =>
        IsAgglomeration(locationQuotient) is { } agglomerates && share is { } s ? agglomerates && 100 * s >= SharePct : null;
}
