using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>A region that has rows in a table.</summary>
/// <param name="Region">The region.</param>
/// <param name="Version">
/// The NUTS version that its code and territory are of: the one of the outputs, or that of the data where the region cannot be had in it.
/// </param>
public readonly record struct ReportedRegion(NutsRegion Region, NutsVersion Version);
