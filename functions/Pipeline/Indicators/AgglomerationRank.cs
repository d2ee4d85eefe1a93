namespace Factsheets.Indicators;

/// <summary>Ranks the relevant agglomerations of one region that are published or certain: by location quotient descending, then by code.</summary>
public static class AgglomerationRank
{
    /// <summary>The rank of each relevant one, from 1.</summary>
    /// <param name="relevant">Code and location quotient of the relevant agglomerations.</param>
    public static IReadOnlyDictionary<string, int> Of(IEnumerable<(string Code, double LocationQuotient)> relevant) =>
        relevant.OrderByDescending(entry => entry.LocationQuotient).ThenBy(entry => entry.Code, StringComparer.Ordinal)
            .Select((entry, i) => (entry.Code, Rank: i + 1))
            .ToDictionary(entry => entry.Code, entry => entry.Rank, StringComparer.Ordinal);

    /// <summary>Gives the rows of one region and year their ranks; a figure that is withheld leaves no gap.</summary>
    public static IEnumerable<TRow> Assign<TRow>(IReadOnlyList<TRow> rows)
        where TRow : RegionActivityRow
    {
        var ranks = Of(rows.Where(row => EvidenceRule.Counts(row.Evidence) && row.LocationQuotient is not null).Select(row => (row.ActivityCode, row.LocationQuotient!.Value)));
        return rows.Select(row => row with { Rank = ranks.TryGetValue(row.ActivityCode, out var rank) ? rank : null });
    }
}
