namespace Factsheets.Employment.Estimation;

/// <summary>A sum that the published cells contradict beyond rounding: it is not used, and nothing is rescaled to make it hold.</summary>
/// <param name="Country">Country code.</param>
/// <param name="Year">The year.</param>
/// <param name="Geo">Geo of the sum.</param>
/// <param name="Activity">Activity of the sum.</param>
/// <param name="Across"><c>activities</c>: a section and its divisions; <c>regions</c>: an area and its parts.</param>
/// <param name="Persons">What the sum leaves over for its hidden parts: below 0 the parts are more than the sum; above 0 more than they can hold.</param>
public sealed record MarginConflict(string Country, int Year, string Geo, string Activity, string Across, double Persons);
