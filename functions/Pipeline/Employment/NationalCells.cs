using Factsheets.Classifications;

namespace Factsheets.Employment;

/// <summary>
/// The divisions of one member state: the national data set of the family first, then the national row of the regional
/// one, the sum of its regions with extra-regio, its section minus the siblings.
/// </summary>
/// <param name="regional">The regional source.</param>
/// <param name="national">The national source of the same family; null when there is none.</param>
public sealed class NationalCells(RegionalSource regional, EmploymentSource? national)
{
    private const int EarlierYears = 3;

    /// <summary>The cell of a block (section, or a division that stands alone): the national data set, then the national row.</summary>
    public double? Block(string country, UniverseBlock block, int year) =>
        Row(country, block.Code, year) ?? (block.Divisions.Count == 1 ? Observed(country, block.Divisions[0], year) : null);

    /// <summary>The divisions of a block as published or exactly derived; null where neither.</summary>
    public IReadOnlyDictionary<string, double?> Published(string country, UniverseBlock block, int year)
    {
        var cells = block.Divisions.ToDictionary(division => division, division => Observed(country, division, year), StringComparer.Ordinal);
        var missing = block.Divisions.Where(division => cells[division] is null).ToList();
        if (missing.Count == 1 && Row(country, block.Code, year) is { } section)
        {
            cells[missing[0]] = Math.Max(0, section - cells.Values.Sum(persons => persons ?? 0));
        }

        return cells;
    }

    /// <summary>
    /// The divisions of a block with estimates: the last value of the three earlier years, at most what the section leaves
    /// over; where there is no such value either, what the section leaves over is hidden.
    /// </summary>
    public IReadOnlyDictionary<string, MemberCell> WithEstimates(string country, UniverseBlock block, int year)
    {
        var published = Published(country, block, year);
        double? residual = Row(country, block.Code, year) is { } section
            ? Math.Max(0, section - published.Values.Sum(persons => persons ?? 0))
            : null;
        return block.Divisions.ToDictionary(
            division => division,
            division =>
            {
                if (published[division] is { } persons)
                {
                    return new MemberCell(persons, null, 0);
                }

                return Earlier(country, block, division, year) is { } earlier
                    ? new MemberCell(null, Math.Min(earlier, residual ?? double.MaxValue), 0)
                    : new MemberCell(null, null, residual ?? 0);
            },
            StringComparer.Ordinal);
    }

    private double? Earlier(string country, UniverseBlock block, string division, int year) =>
        Enumerable.Range(1, EarlierYears).Select(back => Published(country, block, year - back)[division]).FirstOrDefault(persons => persons is not null);

    private double? Row(string country, string activity, int year) =>
        national?.Cell(country, activity, year).Persons ?? regional.Source.Cell(country, activity, year).Persons;

    private double? Observed(string country, string division, int year) => Row(country, division, year) ?? SumOfRegions(country, division, year);

    private double? SumOfRegions(string country, string division, int year)
    {
        if (regional.VersionOf(country, year) is not { } version)
        {
            return null;
        }

        var regions = NutsRegions.In(version).Where(region => region.Level == 2 && region.Country == country).ToList();
        var persons = regions.Where(region => regional.Has(region.Code, version, year)).Select(region => regional.Cell(region.Code, version, division, year).Persons).ToList();
        var isWhole = persons.Count > 0 && persons.TrueForAll(figure => figure is not null) && !regions.Exists(region => regional.IsDividedOtherwise(region.Code, version, year));
        return isWhole ? persons.Sum() : null;
    }
}
