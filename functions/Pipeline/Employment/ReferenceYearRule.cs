namespace Factsheets.Employment;

/// <summary>
/// The reference year: the latest in which at least 80 % of the regions report, in at least 20 members that hold at least 90 % of
/// the employment. If no year qualifies: the latest with the most reporting regions, marked as partial.
/// </summary>
public static class ReferenceYearRule
{
    private const double LeastRegionsPct = 80;
    private const int LeastMembers = 20;
    private const double LeastEmploymentPct = 90;

    /// <summary>Chooses the year.</summary>
    /// <param name="years">The years of the source.</param>
    /// <returns>Null when no region reports in any year.</returns>
    public static ReferenceYear? Of(IReadOnlyCollection<YearCoverage> years)
    {
        var full = years.Where(Qualifies).OrderByDescending(year => year.Year).Select(year => (ReferenceYear?)new ReferenceYear(year.Year, IsPartial: false)).FirstOrDefault();
        return full ?? years.Where(year => year.ReportingRegions > 0)
            .OrderByDescending(year => year.ReportingRegions).ThenByDescending(year => year.Year)
            .Select(year => (ReferenceYear?)new ReferenceYear(year.Year, IsPartial: true)).FirstOrDefault();
    }

    /// <summary>True when a year is complete enough.</summary>
    public static bool Qualifies(YearCoverage year) =>
        100.0 * year.ReportingRegions >= LeastRegionsPct * year.Regions && year.Members >= LeastMembers && year.MembersEmploymentPct >= LeastEmploymentPct;
}
