using Factsheets.Employment;
using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators;

/// <summary>Bounds of the indicators of an estimated cell: what its bounds in persons make of them.</summary>
/// <param name="LocationQuotientLower">Lower bound of the location quotient.</param>
/// <param name="LocationQuotientUpper">Upper bound of the location quotient.</param>
/// <param name="ShareLower">Lower bound of the share, a fraction.</param>
/// <param name="ShareUpper">Upper bound of the share, a fraction.</param>
public readonly record struct IndicatorBounds(double LocationQuotientLower, double LocationQuotientUpper, double ShareLower, double ShareUpper)
{
    /// <summary>The bounds of an estimate.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="totals">The totals of region and EU27.</param>
    /// <param name="referencePersons">EU27 employment of the industry; null when there is no reference.</param>
    /// <returns>Null when the location quotient is not known.</returns>
    public static IndicatorBounds? Of(CellEstimate estimate, RegionTotals totals, double? referencePersons) =>
        LocationQuotient.Of(estimate.Lower, totals.RegionPersons, referencePersons, totals.ReferencePersons) is { } lower
        && LocationQuotient.Of(estimate.Upper, totals.RegionPersons, referencePersons, totals.ReferencePersons) is { } upper
            ? new IndicatorBounds(lower, upper, estimate.Lower / totals.RegionPersons, estimate.Upper / totals.RegionPersons)
            : null;
}
