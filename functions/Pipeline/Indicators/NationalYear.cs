using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>A whole country in one year: published or exactly derived cells, no estimates.</summary>
public sealed class NationalYear
{
    private readonly Dictionary<string, double?> _cells = new(StringComparer.Ordinal);

    internal NationalYear(RegionalYear year, NationalCells national, string country)
    {
        foreach (var block in year.Universe.Blocks)
        {
            foreach (var (division, persons) in national.Published(country, block, year.Year))
            {
                _cells[division] = persons;
            }

            _cells.TryAdd(block.Code, national.Block(country, block, year.Year));
        }

        Totals = RegionTotals.Of(year.Universe, year.Reference, Persons);
    }

    /// <summary>The country's totals.</summary>
    public RegionTotals Totals { get; }

    /// <summary>Persons of a section or division of the universe; null when not published.</summary>
    public double? Persons(string activity) => _cells.GetValueOrDefault(activity);
}
