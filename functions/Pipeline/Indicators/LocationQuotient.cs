namespace Factsheets.Indicators;

/// <summary>
/// Location quotient, also called Hoover-Balassa index: the share of an industry in a region over its share in the reference area,
/// LQ_ij = (e_ij / e_j) / (e_i / e).
/// </summary>
/// <remarks>
/// Above 1 the region is specialised. Over regions that partition the reference area, the mean of LQ_ij weighed by e_j / e is 1.
/// References: Hoover, E. M. (1936), The measurement of industrial localization, Review of Economics and Statistics 18(4);
/// Balassa, B. (1965), Trade liberalisation and revealed comparative advantage, The Manchester School 33(2).
/// </remarks>
public static class LocationQuotient
{
    /// <summary>The location quotient.</summary>
    /// <param name="industryInRegion">e_ij; null when missing.</param>
    /// <param name="region">e_j.</param>
    /// <param name="industryInReference">e_i; null when there is no reference.</param>
    /// <param name="reference">e.</param>
    /// <returns>The quotient; null when a part is missing or a denominator is 0.</returns>
    /// <example>10 of 100 in the region, 50 of 1,000 in the reference: 2.</example>
    public static double? Of(double? industryInRegion, double region, double? industryInReference, double reference) =>
        region > 0 && reference > 0 && industryInReference > 0 ? industryInRegion / region / (industryInReference / reference) : null;
}
