namespace Factsheets.Events;

/// <summary>An edition whose tables are written.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="IsNew">False when it was whole already.</param>
/// <param name="Countries">A message a country that is still to be written.</param>
public sealed record StartedEdition(string Edition, bool IsNew, IReadOnlyList<CountryMessage> Countries);
