namespace Factsheets.Employment;

/// <summary>How complete a year of the regional source is.</summary>
/// <param name="Year">The year.</param>
/// <param name="ReportingRegions">EU27 regions that report: they publish at least 80 % of the universe, weighed by EU employment.</param>
/// <param name="Regions">EU27 regions in all.</param>
/// <param name="Members">Member states with a region that reports.</param>
/// <param name="MembersEmploymentPct">What these members hold of the EU27's employment in the universe, in percent.</param>
public readonly record struct YearCoverage(int Year, int ReportingRegions, int Regions, int Members, double MembersEmploymentPct);
