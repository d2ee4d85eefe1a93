using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The divisions of a section group in an area, with what is missing filled in; good enough for shares inside the group, never shown.</summary>
public static class FilledDivisions
{
    /// <summary>
    /// Fills section by section: what the section leaves over goes to its missing divisions in the proportions of a larger area; without a section
    /// total the published divisions set the scale, and without any of these the other sections of the group.
    /// </summary>
    /// <param name="group">The group.</param>
    /// <param name="cell">Persons of the area by section and division; null when not published.</param>
    /// <param name="pattern">Persons of the larger area by division.</param>
    /// <returns>Persons by division; null when nothing of the group is published.</returns>
    public static IReadOnlyDictionary<string, double>? Of(SectionGroup group, Func<string, double?> cell, Func<string, double> pattern)
    {
        var persons = new Dictionary<string, double>(StringComparer.Ordinal);
        var empty = new List<string>();
        foreach (var section in group.Sections)
        {
            var divisions = NaceRev2.DivisionsOf(section).Select(division => division.Code).ToList();
            var published = divisions.Where(division => cell(division) is not null).ToList();
            var missing = divisions.Except(published).ToList();
            var known = published.Sum(division => cell(division)!.Value);
            var scale = cell(section) is { } total ? Ratio(Math.Max(0, total - known), missing.Sum(pattern))
                : published.Count > 0 ? Ratio(known, published.Sum(pattern))
                : null;
            if (scale is null && missing.Count > 0 && published.Count == 0)
            {
                empty.AddRange(divisions);
                continue;
            }

            published.ForEach(division => persons.Add(division, cell(division)!.Value));
            missing.ForEach(division => persons.Add(division, (scale ?? 0) * pattern(division)));
        }

        var others = Ratio(persons.Values.Sum(), persons.Keys.Sum(pattern));
        empty.ForEach(division => persons.Add(division, (others ?? 0) * pattern(division)));
        return persons.Values.Sum() > 0 ? persons : null;
    }

    private static double? Ratio(double part, double whole) => whole > 0 ? part / whole : null;
}
