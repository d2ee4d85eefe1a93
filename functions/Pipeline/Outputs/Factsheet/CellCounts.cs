using System.Text.Json;
using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Counts the cells of a country's regions by state.</summary>
public static class CellCounts
{
    /// <summary>Published cells first, then the estimated ones, those that are withheld apart, then the missing ones by reason; states without a cell are left out.</summary>
    public static IEnumerable<CellCount> Of(IReadOnlyCollection<RegionSectorRow> rows)
    {
        yield return new CellCount("published", rows.Count(row => row.Status == CellStatus.Published));
        foreach (var group in rows.Where(row => row.Status == CellStatus.Estimated).GroupBy(row => row.Withheld is not null).OrderBy(group => group.Key))
        {
            yield return new CellCount(group.Key ? "estimated_withheld" : "estimated", group.Count());
        }

        foreach (var group in rows.Where(row => row.Status == CellStatus.Missing).GroupBy(row => row.Reason!.Value).OrderBy(group => group.Key))
        {
            yield return new CellCount(JsonNamingPolicy.SnakeCaseLower.ConvertName(group.Key.ToString()), group.Count());
        }
    }
}
