using System.Globalization;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>Brings the cells of one series in ascending time; a cell met twice must say the same twice.</summary>
internal static class SeriesOrder
{
    /// <summary>Sorts and removes equal duplicates.</summary>
    /// <param name="observations">Cells in any order.</param>
    /// <param name="periods">Their periods.</param>
    /// <param name="describeKey">Names the series in the error.</param>
    /// <exception cref="DropRejectedException">Two cells of one period differ.</exception>
    public static Observation[] Sort(IReadOnlyList<Observation> observations, PeriodList periods, Func<string> describeKey)
    {
        var sorted = observations.ToArray();
        if (sorted.Length < 2)
        {
            return sorted;
        }

        sorted.AsSpan().Sort((a, b) => periods[a.Period].CompareTo(periods[b.Period]));
        var kept = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Period != sorted[kept - 1].Period)
            {
                sorted[kept++] = sorted[i];
            }
            else if (sorted[i] != sorted[kept - 1])
            {
                throw Contradiction(describeKey(), periods[sorted[i].Period], sorted[kept - 1], sorted[i]);
            }
        }

        return sorted[..kept];
    }

    private static string Show(Observation observation) => observation.Value?.ToString(CultureInfo.InvariantCulture) ?? "missing";

    private static DropRejectedException Contradiction(string key, TimePeriod period, Observation first, Observation second) =>
        new(new Rejection(
            "duplicate_key",
            $"The cell {key}, time_period={period} occurs twice with different content.",
            Found: $"{Show(first)} and {Show(second)}",
            Expected: "each cell once, or equal"));
}
