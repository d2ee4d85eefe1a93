using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators;

/// <summary>What is still said of a figure that is withheld: its class, and how it was made.</summary>
/// <param name="IsAgglomeration">True when the location quotient is above the threshold; null when it is not known.</param>
/// <param name="IsRelevant">True when it is a relevant agglomeration; null when it is not known.</param>
/// <param name="Evidence">What that rests on; null when it is none and cannot be one.</param>
/// <param name="Method">What the estimate started from.</param>
/// <param name="SourceYear">Year of the figure that it started from.</param>
/// <param name="Quality">Its quality class.</param>
public sealed record WithheldFigure(bool? IsAgglomeration, bool? IsRelevant, Evidence? Evidence, EstimationMethod Method, int SourceYear, QualityClass Quality);
