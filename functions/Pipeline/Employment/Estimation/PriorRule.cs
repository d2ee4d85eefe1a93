namespace Factsheets.Employment.Estimation;

/// <summary>
/// First value of a hidden cell, the first that applies: the nearest earlier published year within 7 times the national growth of the division;
/// local units times persons per unit; what the region's section leaves over, by national shares.
/// </summary>
/// <param name="grid">The grid.</param>
/// <param name="history">What is published beside it.</param>
public sealed class PriorRule(EstimationGrid grid, CellHistory history)
{
    // Measured on masked cells: from 3 to 5 years the error falls by a tenth, beyond it no longer rises. What is hidden once often stays so for years.
    private const int EarlierYears = 7;
    private const int CountryGeo = 0;
    private readonly Dictionary<int, double?> _ratios = [];

    /// <summary>The first value of a hidden leaf.</summary>
    public Prior Of(int cell) => FromTime(cell) ?? FromUnits(cell) ?? FromShares(cell);

    /// <summary>The last resort alone: what the section leaves over, by national shares. Where the section is hidden too, the national division by the region's size.</summary>
    public Prior FromShares(int cell)
    {
        var (geo, activity) = (grid.GeoOf(cell), grid.ActivityOf(cell));
        var section = grid.Activities[activity].Parent;
        if (section >= 0 && grid.Persons[grid.Cell(geo, section)] is { } total)
        {
            var divisions = grid.ActivityChildren[section];
            var rest = Math.Max(0, total - divisions.Sum(division => grid.Persons[grid.Cell(geo, division)] ?? 0));
            var hidden = divisions.Where(division => grid.Persons[grid.Cell(geo, division)] is null).ToList();
            var all = hidden.Sum(NationalSize);
            return Share(all > 0 ? rest * NationalSize(activity) / all : rest / hidden.Count);
        }

        return Share(NationalSize(activity) * SizeOf(geo) / Math.Max(1, SizeOf(CountryGeo)));
    }

    private Prior Share(double persons) => new(persons, EstimationMethod.Share, grid.Year);

    private Prior? FromTime(int cell)
    {
        var (geo, activity) = (grid.Geos[grid.GeoOf(cell)].Code, grid.Activities[grid.ActivityOf(cell)].Code);
        for (var year = grid.Year - 1; year >= grid.Year - EarlierYears; year--)
        {
            if (history.Persons(geo, activity, year) is { } earlier)
            {
                return new Prior(earlier * Growth(grid.ActivityOf(cell), year), EstimationMethod.Time, year);
            }
        }

        return null;
    }

    /// <summary>National growth of the division since a year; where the country does not publish both, that of its section; else none.</summary>
    private double Growth(int activity, int since)
    {
        for (var line = activity; line >= 0; line = grid.Activities[line].Parent)
        {
            if (grid.Persons[grid.Cell(CountryGeo, line)] is > 0 and { } now && history.Persons(grid.Country, grid.Activities[line].Code, since) is > 0 and { } before)
            {
                return now / before;
            }
        }

        return 1;
    }

    private Prior? FromUnits(int cell)
    {
        var activity = grid.ActivityOf(cell);
        return history.Units(grid.Geos[grid.GeoOf(cell)].Code, grid.Activities[activity].Code) is { } units && RatioOf(activity) is { } ratio
            ? new Prior(units * ratio, EstimationMethod.LocalUnits, grid.Year)
            : null;
    }

    private double? RatioOf(int activity)
    {
        if (!_ratios.TryGetValue(activity, out var ratio))
        {
            var code = grid.Activities[activity].Code;
            var (persons, units) = grid.Persons[grid.Cell(CountryGeo, activity)] is { } national && history.Units(grid.Country, code) is { } nationalUnits
                ? (national, nationalUnits)
                : SumOfRegions(activity, code);
            _ratios.Add(activity, ratio = PersonsPerUnit.Of(persons, units, history.PersonsPerUnit(code)));
        }

        return ratio;
    }

    private (double Persons, double Units) SumOfRegions(int activity, string code)
    {
        double persons = 0, units = 0;
        foreach (var geo in Enumerable.Range(0, grid.Geos.Count).Where(geo => grid.GeoChildren[geo].Count == 0))
        {
            if (grid.Persons[grid.Cell(geo, activity)] is { } own && history.Units(grid.Geos[geo].Code, code) is { } ownUnits)
            {
                persons += own;
                units += ownUnits;
            }
        }

        return (persons, units);
    }

    private double NationalSize(int activity) =>
        grid.Persons[grid.Cell(CountryGeo, activity)]
        ?? Enumerable.Range(0, grid.Geos.Count).Where(geo => grid.GeoChildren[geo].Count == 0).Sum(geo => grid.Persons[grid.Cell(geo, activity)] ?? 0);

    private double SizeOf(int geo) =>
        Enumerable.Range(0, grid.Activities.Count).Where(activity => grid.Activities[activity].Parent < 0).Sum(activity => grid.Persons[grid.Cell(geo, activity)] ?? 0);
}
