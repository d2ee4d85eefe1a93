using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>Which NUTS version the regions of a source are in: decided by its codes, not by its file.</summary>
public static class NutsVersionRule
{
    private static readonly (NutsVersion Version, int FromYear)[] InForce =
        [(NutsVersion.Nuts2024, 2024), (NutsVersion.Nuts2021, 2021), (NutsVersion.Nuts2016, 2018)];

    /// <summary>The version of which most reporting regions have data in the year; of equal ones that in force in the year, then the earlier.</summary>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="source">The source.</param>
    /// <param name="year">The year.</param>
    public static NutsVersion Of(ReportingRegionTable regions, EmploymentSource source, int year)
    {
        var inForce = InForce.Where(entry => year >= entry.FromYear).Select(entry => entry.Version).FirstOrDefault(NutsVersion.Nuts2013);
        return Enum.GetValues<NutsVersion>()
            .OrderByDescending(version => regions.In(version).Count(region => source.Has(region.Code, year)))
            .ThenBy(version => version == inForce ? 0 : 1)
            .ThenBy(version => version)
            .First();
    }
}
