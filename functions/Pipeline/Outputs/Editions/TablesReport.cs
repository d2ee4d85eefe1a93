namespace Factsheets.Outputs.Editions;

/// <summary>What has become of plan and tables of an edition.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="IsNew">False when the edition is whole already and need only be pointed to.</param>
/// <param name="OpenCountries">Countries that are still to be written.</param>
public sealed record TablesReport(string Edition, bool IsNew, IReadOnlyList<string> OpenCountries)
{
    /// <summary>What was found in the sources when the tables were computed, a sentence each; none when the edition was whole already.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];
}
