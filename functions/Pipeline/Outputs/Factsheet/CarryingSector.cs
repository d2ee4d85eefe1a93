namespace Factsheets.Outputs.Factsheet;

/// <summary>A relevant sector agglomeration that carries an ecosystem agglomeration of the same region.</summary>
/// <param name="SectorCode">NACE division.</param>
/// <param name="Label">Its short label.</param>
/// <param name="ContributionPersons">Employment of the sector in the region times its weight in the ecosystem.</param>
/// <param name="ContributionPct">The same in percent of the ecosystem's employment in the region.</param>
public sealed record CarryingSector(string SectorCode, string Label, double ContributionPersons, double ContributionPct);
