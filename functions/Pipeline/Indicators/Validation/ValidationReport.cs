namespace Factsheets.Indicators.Validation;

/// <summary>How well hidden cells are estimated on the store's data, in all years.</summary>
/// <param name="MethodVersion">Version of the method.</param>
/// <param name="Inputs">Unpacked hashes of the data sets by code.</param>
/// <param name="Scores">The scores by mask: all years together, then year by year.</param>
public sealed record ValidationReport(int MethodVersion, IReadOnlyDictionary<string, IReadOnlyList<string>> Inputs, IReadOnlyList<MaskScore> Scores)
{
    /// <summary>Path in a store.</summary>
    public const string Path = "manifests/validation.json";
}
