using System.Globalization;
using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>Sanity checks of the sources after loading. Nothing is mended: a finding is told, and a source that cannot be right is not used.</summary>
public static class InputChecks
{
    // More than all the people of the world's largest labour market would say that thousands were taken for persons.
    private const double MostPersons = 1e9;

    // Two sources of one country count other things, but never other orders of magnitude.
    private const double MostUnitRatio = 20;
    private const int Named = 3;

    /// <summary>The checks of one source.</summary>
    public static IEnumerable<InputFinding> Of(EmploymentSource source)
    {
        if (source.RepeatedKey is { } key)
        {
            yield return new InputFinding("keys", source.Id, IsFatal: true, $"{source.Id}: {key} has two values; the filter must leave one.");
        }

        if (source.AllCells().FirstOrDefault(cell => cell.Persons is < 0 or > MostPersons || cell.Persons is { } persons && !double.IsFinite(persons)) is { Persons: { } wrong } found)
        {
            yield return new InputFinding("ranges", source.Id, IsFatal: true, $"{source.Id}: {found.Geo} {found.Activity} {found.Year} has {Text(wrong)} persons, which no employment can be; look at the unit.");
        }

        var conflicts = SectionConflicts(source).ToList();
        if (conflicts.Count > 0)
        {
            yield return new InputFinding("sections", source.Id, IsFatal: false, $"{source.Id}: in {conflicts.Count} {(conflicts.Count == 1 ? "place" : "places")} the published divisions add up to more than their section: {string.Join("; ", conflicts.Take(Named))}{(conflicts.Count > Named ? "; …" : "")}.");
        }
    }

    /// <summary>The checks of sources against each other.</summary>
    /// <param name="sources">The sources, the preferred first.</param>
    public static IEnumerable<InputFinding> Between(IReadOnlyList<EmploymentSource> sources)
    {
        for (var i = 1; i < sources.Count; i++)
        {
            foreach (var other in sources.Take(i))
            {
                var ratios = RatiosOf(other, sources[i]).Order().ToList();
                if (ratios.Count > 0 && ratios[ratios.Count / 2] is var median && median is > MostUnitRatio or < 1 / MostUnitRatio)
                {
                    yield return new InputFinding("units", sources[i].Id, IsFatal: false, $"{sources[i].Id} is {Text(median)} times {other.Id} in the same countries, years and sections: one of them has another unit than the catalogue says (persons_per_unit).");
                }
            }
        }
    }

    /// <summary>Where the published divisions of a section add up to more than the section and rounding allows.</summary>
    private static IEnumerable<string> SectionConflicts(EmploymentSource source)
    {
        foreach (var area in source.AllCells().Where(cell => cell.Persons is not null).GroupBy(cell => (cell.Geo, cell.Year)))
        {
            var persons = area.ToDictionary(cell => cell.Activity, cell => cell.Persons!.Value, StringComparer.Ordinal);
            foreach (var section in NaceRev2.Sections.Where(section => persons.ContainsKey(section.Code)))
            {
                var divisions = NaceRev2.DivisionsOf(section.Code).Where(division => persons.ContainsKey(division.Code)).ToList();
                var rounding = (divisions.Count + 1) * source.Entry.PersonsPerUnit / 2;
                var sum = divisions.Sum(division => persons[division.Code]);
                if (sum > persons[section.Code] + rounding)
                {
                    yield return $"{area.Key.Geo} {section.Code} {area.Key.Year.ToString(CultureInfo.InvariantCulture)} ({Text(sum)} over {Text(persons[section.Code])})";
                }
            }
        }
    }

    private static IEnumerable<double> RatiosOf(EmploymentSource first, EmploymentSource second) =>
        from geo in first.Geos.Intersect(second.Geos, StringComparer.Ordinal)
        where geo.Length == 2
        from year in first.Years.Intersect(second.Years)
        from section in NaceRev2.Sections
        let one = first.Cell(geo, section.Code, year).Persons
        let other = second.Cell(geo, section.Code, year).Persons
        where one > 0 && other > 0
        select other.Value / one.Value;

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
