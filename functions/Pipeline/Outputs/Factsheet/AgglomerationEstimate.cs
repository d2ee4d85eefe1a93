using Factsheets.Employment.Estimation;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>What an agglomeration rests on whose figure is not published.</summary>
/// <param name="Evidence">Certain by bounds, or likely.</param>
/// <param name="Method">What the estimate started from; of an ecosystem, that of its weakest part.</param>
/// <param name="SourceYear">Year of the figure that it started from.</param>
/// <param name="Quality">Quality class.</param>
/// <param name="IsWithheld">True when the figure and its bounds are withheld to protect a confidential cell.</param>
/// <param name="LowerPersons">Lower bound in persons; null when withheld.</param>
/// <param name="UpperPersons">Upper bound in persons; null when withheld.</param>
/// <param name="LqLower">Lower bound of the location quotient; null when withheld.</param>
/// <param name="LqUpper">Upper bound of the location quotient; null when withheld.</param>
public sealed record AgglomerationEstimate(
    Evidence Evidence,
    EstimationMethod Method,
    int SourceYear,
    QualityClass Quality,
    bool IsWithheld,
    double? LowerPersons,
    double? UpperPersons,
    double? LqLower,
    double? LqUpper)
{
    /// <summary>What the row of a table rests on; null when it is published or modelled.</summary>
    public static AgglomerationEstimate? Of(RegionActivityRow row) =>
        row.Evidence is { } evidence && (row.Estimate is not null || row.Withheld is not null)
            ? new AgglomerationEstimate(evidence, row.Method!.Value, row.SourceYear!.Value, row.Quality!.Value, row.Withheld is not null, row.Estimate?.Lower, row.Estimate?.Upper, row.Bounds?.LocationQuotientLower, row.Bounds?.LocationQuotientUpper)
            : null;
}
