namespace Factsheets.Events;

/// <summary>An edition whose tables are written.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="IsNew">False when it was whole already.</param>
/// <param name="Countries">A message a country that is still to be written.</param>
public sealed record StartedEdition(string Edition, bool IsNew, IReadOnlyList<CountryMessage> Countries)
{
    /// <summary>What was found and stopped nothing, a sentence each: in the sources, and beside the edition before where it is published already.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];
}
