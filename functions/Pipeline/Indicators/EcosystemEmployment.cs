namespace Factsheets.Indicators;

/// <summary>Employment of an ecosystem.</summary>
/// <param name="Persons">Weighted persons; null when less than 80 % of the ecosystem is known.</param>
/// <param name="CoveragePct">How much of it is known, in percent of its EU27 employment; null when that cannot be said.</param>
public readonly record struct EcosystemEmployment(double? Persons, double? CoveragePct);
