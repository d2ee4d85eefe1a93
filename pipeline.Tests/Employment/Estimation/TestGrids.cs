using System.Globalization;
using Factsheets.Employment.Estimation;

namespace Factsheets.Tests.Employment.Estimation;

/// <summary>Small grids for tests.</summary>
internal static class TestGrids
{
    /// <summary>A grid of one section with its divisions: a head such as <c>C C10 C11</c>, then lines such as <c>ES11 100 ? 60</c>, the country first; <c>?</c> is hidden.</summary>
    public static EstimationGrid Of(params string[] lines)
    {
        var activities = lines[0].Split(' ').Select((code, i) => new GridLine(code, i == 0 ? -1 : 0)).ToList();
        var rows = lines[1..].Select(line => line.Split(' ')).ToList();
        var geos = rows.Select(row => new GridLine(row[0], row[0].Length == 2 ? -1 : rows.FindIndex(parent => parent[0] == row[0][..3] && row[0].Length == 4) is >= 0 and var area ? area : 0)).ToList();
        return new EstimationGrid(rows[0][0], 2014, geos, activities, [.. rows.SelectMany(row => row[1..].Select(Number))]);
    }

    public static CellBounds Bounds(EstimationGrid grid) => BoundsPropagation.Of(grid, Margin.Of(grid));

    public static (double Lower, double Upper) BoundsOf(EstimationGrid grid, string geo, string activity)
    {
        var bounds = Bounds(grid);
        var cell = grid.Find(geo, activity)!.Value;
        return (bounds.Lower[cell], bounds.Upper[cell]);
    }

    private static double? Number(string text) => text == "?" ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
