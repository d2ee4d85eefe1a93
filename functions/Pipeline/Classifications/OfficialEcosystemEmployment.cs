namespace Factsheets.Classifications;

/// <summary>An ecosystem's employment as Eurostat published it.</summary>
/// <param name="Ecosystem">Code of the ecosystem.</param>
/// <param name="EmploymentPersons">Employed persons.</param>
/// <param name="SharePct">Share in the sum of the 14 ecosystems, in percent.</param>
public sealed record OfficialEcosystemEmployment(string Ecosystem, double EmploymentPersons, double SharePct);
