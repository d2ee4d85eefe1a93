namespace Factsheets.Indicators;

/// <summary>A reporting region that the data does not have under the code and version of the outputs.</summary>
/// <param name="RegionCode">Code of the region.</param>
/// <param name="NutsVersion">The NUTS version that the code is of.</param>
/// <param name="FromCodes">Codes of the data that give its figures: one of the same territory, or the parts; none when it cannot be had.</param>
public sealed record RecodedRegion(string RegionCode, int NutsVersion, IReadOnlyList<string> FromCodes);
