using Factsheets.Extracts.Registry;

namespace Factsheets.Clusters;

/// <summary>A cluster organisation with its place.</summary>
/// <param name="Record">As the registry has it.</param>
/// <param name="Placement">Where it is.</param>
public sealed record PlacedOrganisation(ClusterRecord Record, Placement Placement);
