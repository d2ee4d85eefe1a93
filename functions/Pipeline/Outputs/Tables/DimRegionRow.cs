using Factsheets.Classifications;

namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>dim_region</c>.</summary>
/// <param name="Region">The region.</param>
/// <param name="Version">The NUTS version.</param>
/// <param name="IsReportingRegion">True when the fact tables report it.</param>
public sealed record DimRegionRow(NutsRegion Region, NutsVersion Version, bool IsReportingRegion);
