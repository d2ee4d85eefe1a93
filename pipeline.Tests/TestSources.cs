using Factsheets.Employment;

namespace Factsheets.Tests;

/// <summary>Small employment sources for tests.</summary>
internal static class TestSources
{
    public static CatalogueEntry Entry(string dataset, EmploymentRole role = EmploymentRole.RegionByDivision, string? family = null, IReadOnlyList<string>? universe = null) => new()
    {
        Dataset = dataset,
        Role = role,
        Title = dataset,
        Concept = "persons employed",
        Filter = new Dictionary<string, IReadOnlyList<string>>(),
        PersonsPerUnit = 1,
        Family = family,
        Universe = universe,
    };

    /// <summary>A source from lines such as <c>ES11 C10 2014 120</c>, <c>ES11 C11 2014 : c</c>, <c>ES11 C12 2014 5 b</c>.</summary>
    public static EmploymentSource Of(CatalogueEntry entry, params string[] lines) => new(entry, lines.Select(Cell));

    private static (string Geo, string Activity, int Year, EmploymentCell Cell) Cell(string line)
    {
        var parts = line.Split(' ');
        var flag = parts.Length > 4 ? parts[4] : null;
        double? persons = parts[3] == ":" ? null : double.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture);
        var year = int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);
        return (parts[0], parts[1], year, flag == "c" ? new EmploymentCell(persons, null, "C") : new EmploymentCell(persons, flag, null));
    }
}
