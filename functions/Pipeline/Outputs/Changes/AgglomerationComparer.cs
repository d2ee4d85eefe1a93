using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Changes;

/// <summary>Sets the relevant agglomerations of two editions side by side.</summary>
public static class AgglomerationComparer
{
    /// <summary>The agglomerations of both, by region and activity.</summary>
    /// <param name="country">Country.</param>
    /// <param name="activity">What the tables hold.</param>
    /// <param name="now">The table of this edition; null when there is none.</param>
    /// <param name="before">The table of the earlier edition; null when there was none.</param>
    /// <param name="differences">What differs between the editions.</param>
    public static IEnumerable<AgglomerationChange> Compare(string country, ActivityKind activity, AgglomerationTable? now, PastTable? before, IReadOnlyList<ChangeCause> differences)
    {
        var here = Found(now).ToDictionary(found => (found.Region.RegionCode, found.Agglomeration.Code));
        var there = FoundBefore(before).ToDictionary(found => (found.Region.RegionCode, found.Agglomeration.Code));
        var known = (now?.Regions ?? []).Where(region => region.Reason is null).Select(region => region.RegionCode).ToHashSet(StringComparer.Ordinal);
        var knownBefore = (before?.Regions ?? []).Where(region => region.Reason is null).Select(region => region.RegionCode).ToHashSet(StringComparer.Ordinal);
        foreach (var key in here.Keys.Union(there.Keys).OrderBy(key => key.RegionCode, StringComparer.Ordinal).ThenBy(key => key.Code, StringComparer.Ordinal))
        {
            var (found, past) = (here.GetValueOrDefault(key), there.GetValueOrDefault(key));
            var change = past.Region is null ? ChangeKind.New : found.Region is null ? ChangeKind.Gone : ChangeKind.Unchanged;
            yield return new AgglomerationChange(
                country,
                activity,
                key.RegionCode,
                found.Region?.Name ?? past.Region!.Name,
                key.Code,
                found.Agglomeration?.Label ?? past.Agglomeration!.Label,
                change,
                found.Agglomeration?.LocationQuotient,
                found.Agglomeration?.SharePct,
                past.Agglomeration?.LocationQuotient,
                past.Agglomeration?.SharePct,
                change == ChangeKind.Unchanged ? [] : CausesOf(change == ChangeKind.New ? knownBefore.Contains(key.RegionCode) : known.Contains(key.RegionCode), differences));
        }
    }

    // A region without figures in the other edition explains the change by itself: by its version where that differs.
    private static IReadOnlyList<ChangeCause> CausesOf(bool isKnownInTheOther, IReadOnlyList<ChangeCause> differences) => isKnownInTheOther
        ? [.. differences.Where(cause => cause != ChangeCause.RegionVersion)]
        : [differences.Contains(ChangeCause.RegionVersion) ? ChangeCause.RegionVersion : ChangeCause.RegionFigures];

    private static IEnumerable<(RegionAgglomerations Region, Agglomeration Agglomeration)> Found(AgglomerationTable? table) =>
        (table?.Regions ?? []).SelectMany(region => region.Agglomerations.Select(found => (region, found)));

    private static IEnumerable<(PastRegion Region, PastAgglomeration Agglomeration)> FoundBefore(PastTable? table) =>
        (table?.Regions ?? []).SelectMany(region => region.Agglomerations.Select(found => (region, found)));
}
