namespace Factsheets.Clusters;

/// <summary>Where a cluster organisation is, and how that is known.</summary>
/// <param name="RegionCode">Reporting region (NUTS 2021; the country itself where it has no NUTS); null when unplaced.</param>
/// <param name="NutsCode">The code it was placed by, NUTS 2 or finer where that is known; null when unplaced.</param>
/// <param name="PlacedBy">One of <see cref="PlacedByWords"/>.</param>
/// <param name="Candidates">When unplaced: the nearest places, as name and region; may be none.</param>
public sealed record Placement(string? RegionCode, string? NutsCode, string PlacedBy, IReadOnlyList<string> Candidates);
