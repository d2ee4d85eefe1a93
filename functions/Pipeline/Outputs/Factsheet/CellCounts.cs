using System.Text.Json;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Counts the cells of a country's regions by state.</summary>
public static class CellCounts
{
    /// <summary>Published cells first, then the missing ones by reason.</summary>
    public static IEnumerable<CellCount> Of(IReadOnlyCollection<RegionSectorRow> rows)
    {
        yield return new CellCount("published", rows.Count(row => row.Cell.Persons is not null));
        foreach (var group in rows.Where(row => row.Cell.Persons is null).GroupBy(row => row.Reason!.Value).OrderBy(group => group.Key))
        {
            yield return new CellCount(JsonNamingPolicy.SnakeCaseLower.ConvertName(group.Key.ToString()), group.Count());
        }
    }
}
