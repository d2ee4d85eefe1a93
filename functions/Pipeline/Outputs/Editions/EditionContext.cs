using Factsheets.Indicators;
using Factsheets.Outputs.Tables;

namespace Factsheets.Outputs.Editions;

/// <summary>All that the outputs of an edition are written from.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="Plan">Its plan.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Sources">Rows of <c>dim_source</c>.</param>
/// <param name="Tables">Its tables.</param>
public sealed record EditionContext(string Edition, EditionPlan Plan, IndicatorSet Indicators, IReadOnlyList<DimSourceRow> Sources, IReadOnlyList<OutputTable> Tables);
