namespace Factsheets.Clusters;

/// <summary>A place under one of its names.</summary>
/// <param name="Name">Its main name.</param>
/// <param name="Region">NUTS 2 region (2021).</param>
/// <param name="Population">Inhabitants; null when not known.</param>
public sealed record Place(string Name, string Region, int? Population);
