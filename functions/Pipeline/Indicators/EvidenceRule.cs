namespace Factsheets.Indicators;

/// <summary>Says what a relevant agglomeration rests on. Only published and certain ones count.</summary>
public static class EvidenceRule
{
    /// <summary>The evidence.</summary>
    /// <param name="isRelevant">What the figure itself says; null without a figure.</param>
    /// <param name="bounds">Bounds of quotient and share; null for a published figure.</param>
    /// <param name="thresholds">The thresholds.</param>
    /// <returns>Null when it is no relevant agglomeration and cannot be one.</returns>
    /// <example>Estimated LQ 1.7 between 1.6 and 2.0, share 3 % between 2.9 and 3.4: certain. LQ between 1.2 and 2.0: likely.</example>
    public static Evidence? Of(bool? isRelevant, IndicatorBounds? bounds, AgglomerationThresholds thresholds)
    {
        if (bounds is not { } known)
        {
            return isRelevant == true ? Evidence.Published : null;
        }

        return thresholds.IsRelevant(known.LocationQuotientLower, known.ShareLower) == true ? Evidence.Certain
            : isRelevant == true ? Evidence.Likely
            : thresholds.IsRelevant(known.LocationQuotientUpper, known.ShareUpper) == true ? Evidence.NotExcluded
            : null;
    }

    /// <summary>True for evidence that enters the headline numbers.</summary>
    public static bool Counts(Evidence? evidence) => evidence is Evidence.Published or Evidence.Certain;
}
