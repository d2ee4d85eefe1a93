using Factsheets.Classifications;
using Factsheets.Indicators;
using Factsheets.Outputs.Factsheet;
using Factsheets.Outputs.Maps;
using Factsheets.Outputs.Tables;
using Factsheets.Policies;

namespace Factsheets.Outputs.Editions;

/// <summary>All that the outputs of an edition are written from.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="Plan">Its plan.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Sources">Rows of <c>dim_source</c>.</param>
/// <param name="Tables">Its tables.</param>
public sealed record EditionContext(string Edition, EditionPlan Plan, IndicatorSet Indicators, IReadOnlyList<DimSourceRow> Sources, IReadOnlyList<OutputTable> Tables)
{
    /// <summary>Cluster organisations, partnerships and policies.</summary>
    public LandscapeSet Landscape { get; init; } = LandscapeSet.Empty;

    /// <summary>By country, the factsheet from the indicators with its changes since the edition that the options name; empty when they name none.</summary>
    public IReadOnlyDictionary<string, CountryFactsheet> Compared { get; init; } = new Dictionary<string, CountryFactsheet>(StringComparer.Ordinal);

    /// <summary>Id of the lake file that the maps are drawn from; null where the bundled outlines draw them.</summary>
    public string? Boundaries { get; init; }

    /// <summary>Outlines of the maps.</summary>
    public RegionOutlines Outlines { get; init; } = RegionOutlines.Bundled;

    /// <summary>The table of reporting regions.</summary>
    public ReportingRegionTable Regions { get; init; } = ReportingRegionTable.Default;

    /// <summary>Countries that a factsheet can show something of, in ordinal order.</summary>
    public IReadOnlyList<string> CountryCodes => [.. Indicators.CountryCodes.Concat(Landscape.CountryCodes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
