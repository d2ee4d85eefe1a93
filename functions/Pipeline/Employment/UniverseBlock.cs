namespace Factsheets.Employment;

/// <summary>A part of a universe for which one total may be published.</summary>
/// <param name="Code">Section, or a division that stands alone.</param>
/// <param name="Divisions">Its divisions.</param>
public sealed record UniverseBlock(string Code, IReadOnlyList<string> Divisions);
