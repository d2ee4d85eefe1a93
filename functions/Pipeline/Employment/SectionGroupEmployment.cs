namespace Factsheets.Employment;

/// <summary>Whole employment of an area by section group.</summary>
/// <param name="Persons">Persons by code of the group, all groups.</param>
/// <param name="NoResponsePersons">Persons who named no activity; in no group.</param>
public sealed record SectionGroupEmployment(IReadOnlyDictionary<string, double> Persons, double NoResponsePersons)
{
    private static readonly string[] Codes = [.. SectionGroup.All.Select(group => group.Code), SectionGroup.NoResponse];

    /// <summary>Sum of the groups.</summary>
    public double TotalPersons { get; } = Persons.Values.Sum();

    /// <summary>
    /// Reads an area. Small groups are often too unreliable to be published: what the total leaves over goes to the missing ones, in the
    /// proportions of a larger area.
    /// </summary>
    /// <param name="cell">Persons of the area by code; null when not published.</param>
    /// <param name="pattern">Persons of the larger area by code.</param>
    /// <returns>Null when the total is not published.</returns>
    public static SectionGroupEmployment? Of(Func<string, double?> cell, Func<string, double> pattern)
    {
        if (cell(SectionGroup.Total) is not { } total)
        {
            return null;
        }

        var rest = Math.Max(0, total - Codes.Sum(code => cell(code) ?? 0));
        var weight = Codes.Where(code => cell(code) is null).Sum(pattern);
        return Of(code => cell(code) ?? (weight > 0 ? rest * pattern(code) / weight : 0));
    }

    /// <summary>The sum of areas that make up a larger one.</summary>
    /// <param name="cell">Persons by area and code; null when not published.</param>
    /// <param name="areas">The areas.</param>
    /// <returns>Null when the total of an area is not published.</returns>
    public static SectionGroupEmployment? SumOf(Func<string, string, double?> cell, IReadOnlyCollection<string> areas)
    {
        var known = Codes.ToDictionary(code => code, code => areas.Sum(area => cell(area, code) ?? 0), StringComparer.Ordinal);
        var parts = areas.Select(area => Of(code => cell(area, code), code => known[code])).ToList();
        return parts.Contains(null)
            ? null
            : Of(code => parts.Sum(part => code == SectionGroup.NoResponse ? part!.NoResponsePersons : part!.Persons[code]));
    }

    private static SectionGroupEmployment Of(Func<string, double> persons) =>
        new(SectionGroup.All.ToDictionary(group => group.Code, group => persons(group.Code), StringComparer.Ordinal), persons(SectionGroup.NoResponse));
}
