namespace Factsheets.Classifications;

/// <summary>The share of a division that counts towards an ecosystem.</summary>
/// <param name="Ecosystem">Code of the ecosystem.</param>
/// <param name="Division">Division of NACE Rev. 2.</param>
/// <param name="Weight">Greater than 0, as published; one exceeds 1 (M71 in Construction, 1.2568).</param>
public readonly record struct EcosystemWeight(string Ecosystem, string Division, double Weight);
