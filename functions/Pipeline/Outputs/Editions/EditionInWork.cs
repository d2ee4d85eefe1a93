using Factsheets.Drops;

namespace Factsheets.Outputs.Editions;

/// <summary>How far an edition in the making has come.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="Countries">Number of countries; null while the tables are not written.</param>
/// <param name="Done">Countries that are written.</param>
/// <param name="Failed">Countries that were given up, with the reason.</param>
public sealed record EditionInWork(string Edition, int? Countries, int Done, IReadOnlyDictionary<string, Rejection> Failed);
