namespace Factsheets.Indicators.Validation;

/// <summary>How well hidden cells are estimated on the store's data; kept in the store until its data change.</summary>
/// <param name="MethodVersion">Version of the method.</param>
/// <param name="Inputs">Unpacked hashes of the data sets by code.</param>
/// <param name="Scores">The scores by mask: all years together, then year by year.</param>
public sealed record ValidationReport(int MethodVersion, IReadOnlyDictionary<string, IReadOnlyList<string>> Inputs, IReadOnlyList<MaskScore> Scores)
{
    /// <summary>Path in a store.</summary>
    public const string Path = "manifests/validation.json";

    /// <summary>True when the report is of these data and this method.</summary>
    public bool IsOf(int methodVersion, IReadOnlyDictionary<string, IReadOnlyList<string>> inputs) =>
        MethodVersion == methodVersion && Inputs.Count == inputs.Count
        && Inputs.All(input => inputs.TryGetValue(input.Key, out var hashes) && hashes.SequenceEqual(input.Value, StringComparer.Ordinal));
}
