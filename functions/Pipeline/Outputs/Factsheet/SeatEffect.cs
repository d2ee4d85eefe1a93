namespace Factsheets.Outputs.Factsheet;

/// <summary>Where the source books jobs elsewhere than people say they work: at the seat of the enterprise, or because they commute.</summary>
/// <param name="Deviation">Weighted standard deviation of the log ratio over the country's regions; null without a labour force survey.</param>
/// <param name="IsCountryAffected">True when it is so large that the country stays out of comparisons.</param>
/// <param name="Regions">The marked regions, by code.</param>
public sealed record SeatEffect(double? Deviation, bool IsCountryAffected, IReadOnlyList<SeatRegion> Regions);

/// <summary>A marked region.</summary>
/// <param name="RegionCode">NUTS code.</param>
/// <param name="Name">Name of the region.</param>
/// <param name="Ratio">Employment of the source over that of the survey, relative to the country.</param>
public sealed record SeatRegion(string RegionCode, string Name, double Ratio);
