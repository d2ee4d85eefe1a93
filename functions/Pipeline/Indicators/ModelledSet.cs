namespace Factsheets.Indicators;

/// <summary>The modelled whole-economy table.</summary>
/// <param name="Rows">Its rows: always estimated, never in a headline.</param>
/// <param name="Countries">What each member state's rows rest on, or why it has none.</param>
public sealed record ModelledSet(IReadOnlyList<RegionEcosystemRow> Rows, IReadOnlyList<ModelledCountry> Countries)
{
    /// <summary>The set of a run without any regional employment.</summary>
    public static ModelledSet Empty { get; } = new([], []);
}
