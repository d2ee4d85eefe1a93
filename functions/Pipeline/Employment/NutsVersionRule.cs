using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>Which NUTS version the regions of a source are in: decided by its codes, not by its file.</summary>
public static class NutsVersionRule
{
    private static readonly (NutsVersion Version, int FromYear)[] InForce =
        [(NutsVersion.Nuts2024, 2024), (NutsVersion.Nuts2021, 2021), (NutsVersion.Nuts2016, 2018)];

    /// <summary>
    /// The version of all countries together: that of which most reporting regions have data in the year; of equal ones that which knows most
    /// of the codes, then that in force in the year, then the earlier.
    /// </summary>
    /// <param name="regions">The table of reporting regions.</param>
    /// <param name="source">The source.</param>
    /// <param name="year">The year.</param>
    public static NutsVersion Of(ReportingRegionTable regions, EmploymentSource source, int year)
    {
        var codes = source.Geos.Where(geo => source.Has(geo, year)).ToList();
        return Enum.GetValues<NutsVersion>()
            .OrderByDescending(version => regions.In(version).Count(region => source.Has(region.Code, year)))
            .ThenByDescending(version => codes.Count(code => NutsCorrespondence.IsKnown(code, version)))
            .ThenBy(version => version == InForceIn(year) ? 0 : 1)
            .ThenBy(version => version)
            .First();
    }

    /// <summary>The version of one country's regions: that which knows most of the codes; of equal ones that in force in the year, then the earlier.</summary>
    /// <param name="codes">Codes of the country at levels 1 and 2.</param>
    /// <param name="year">The year.</param>
    /// <returns>Null without codes.</returns>
    public static NutsVersion? OfCodes(IReadOnlyCollection<string> codes, int year) => codes.Count == 0
        ? null
        : Enum.GetValues<NutsVersion>()
            .OrderByDescending(version => codes.Count(code => NutsCorrespondence.IsKnown(code, version)))
            .ThenBy(version => version == InForceIn(year) ? 0 : 1)
            .ThenBy(version => version)
            .First();

    private static NutsVersion InForceIn(int year) =>
        InForce.Where(entry => year >= entry.FromYear).Select(entry => entry.Version).FirstOrDefault(NutsVersion.Nuts2013);
}
