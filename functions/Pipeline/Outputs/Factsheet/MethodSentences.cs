using Factsheets.Employment.Estimation;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of annex B.</summary>
internal static class MethodSentences
{
    private const int MostConflicts = 20;

    /// <summary>Title of the table of cells: how much of what the regions have is published.</summary>
    public static string CellsTitle(MethodAnnex method)
    {
        var all = method.RegionCells.Sum(cell => cell.Cells);
        var published = method.RegionCells.Where(cell => cell.State == "published").Sum(cell => cell.Cells);
        var estimated = EstimatedPct(method) is > 0 and var pct ? $", {NumberText.Percent(pct)} are estimated" : "";
        return all == 0 ? "No cell is in the sources" : $"{NumberText.Percent(100.0 * published / all)} of the cells of the regions are published{estimated}";
    }

    /// <summary>Percent of the cells that are estimated, withheld ones too; 0 without cells.</summary>
    public static double EstimatedPct(MethodAnnex method) =>
        100.0 * method.RegionCells.Where(cell => cell.State.StartsWith("estimated", StringComparison.Ordinal)).Sum(cell => cell.Cells) / Math.Max(1, method.RegionCells.Sum(cell => cell.Cells));

    /// <summary>A state in words.</summary>
    public static string State(CellCount cell) => cell.State.Replace('_', ' ');

    /// <summary>How hidden cells are estimated and what of that is shown: one paragraph each; none when nothing is estimated.</summary>
    public static IEnumerable<string> Estimates(MethodAnnex method)
    {
        if (!method.IsEstimated)
            yield break;

        yield return "Cells that are not published are estimated inside the data set: from the nearest earlier year (at most 7 back) and the growth of the division in the country, else from local units, " +
            "else from what the section leaves over; then fitted to the published sums, within bounds that follow from these. Quality: A published, B from an earlier year with 1,000 persons or more, C any other estimate.";
        yield return "Certain: the bounds alone put a hidden cell above both thresholds. Likely: only the estimate does. Published and certain agglomerations enter a count, likely ones stand beside it. No estimate moves a published figure.";
        if (method.IsControlled)
            yield return "Where the statistical office keeps a cell confidential, its estimate is withheld when it is below 250 persons or its bounds are narrower than a fifth, and wherever it would follow from other figures by subtraction; only its class is shown.";
        foreach (var sentence in AccuracySentences.Of(method.Accuracy))
            yield return sentence;
        if (method.MarginConflicts.Count == 0)
            yield return "No published sum contradicts the parts that are published of it.";
    }

    /// <summary>Published sums that their published parts contradict, with the amount; the first ones, and how many more there are.</summary>
    public static IReadOnlyList<string> Conflicts(MethodAnnex method)
    {
        var more = method.MarginConflicts.Count - MostConflicts;
        return [.. method.MarginConflicts.Take(MostConflicts).Select(Conflict), .. more > 0 ? [$"{NumberText.Count(more)} more stand in data-quality.json."] : (string[])[]];
    }

    private static string Conflict(MarginConflict conflict)
    {
        var parts = conflict.Across == "activities" ? "divisions" : "regions";
        var whole = $"{conflict.Geo}, {conflict.Activity}, {NumberText.Plain(conflict.Year)}: the published {parts}";
        return conflict.Persons < 0
            ? $"{whole} hold {NumberText.Count(-conflict.Persons)} persons more than their published sum."
            : $"{whole} leave over {NumberText.Count(conflict.Persons)} persons of their published sum that nothing can hold.";
    }

    /// <summary>Where the table of cells comes from.</summary>
    public static string CellsSource(MethodAnnex method, string country) =>
        $"Source: {string.Join(", ", method.Sources.Select(source => source.SourceId).Distinct(StringComparer.Ordinal))}. Regions of {country}, reference year.";

    /// <summary>A state with its cells as percent of all.</summary>
    public static double CellsPct(CellCount cell, MethodAnnex method) => 100.0 * cell.Cells / Math.Max(1, method.RegionCells.Sum(each => each.Cells));

    /// <summary>What the location quotient is, over which universe and regions, and its thresholds.</summary>
    public static string LocationQuotient(AgglomerationTable? table)
    {
        const string Formula = "Location quotient (LQ): share of an activity in the region’s employment divided by its share in the EU27.";
        return table is null
            ? Formula
            : $"{Formula} Universe: {table.Universe}. Regions: NUTS {NumberText.Plain(table.NutsVersion)}. An agglomeration has an LQ over " +
              $"{NumberText.Threshold(table.LocationQuotientThreshold)}, a relevant one also a share of at least {NumberText.Threshold(table.ShareThresholdPct)}\u00A0%.";
    }

    /// <summary>Which regions come from other codes of the data; null when all are in it under their own.</summary>
    /// <param name="method">The annex.</param>
    /// <param name="tableVersion">NUTS version of the tables.</param>
    public static string? Recoded(MethodAnnex method, int tableVersion)
    {
        var made = method.RecodedRegions.Where(region => region.NutsVersion == tableVersion && region.FromCodes.Count > 0)
            .Select(region => $"{region.RegionCode} from {Wording.List(region.FromCodes)}").ToList();
        var kept = method.RecodedRegions.Where(region => region.NutsVersion != tableVersion && region.FromCodes.Count > 0).ToList();
        var lost = method.RecodedRegions.Where(region => region.FromCodes.Count == 0).Select(region => region.RegionCode).ToList();
        string?[] sentences =
        [
            made.Count == 0 ? null : $"Made from other codes of the data, exactly: {string.Join("; ", made)}.",
            kept.Count == 0 ? null : $"Reported as the data has {Wording.Form(kept.Count, "it", "them")}, because NUTS {NumberText.Plain(tableVersion)} draws other borders: {Wording.List([.. kept.Select(region => $"{region.RegionCode} (NUTS {NumberText.Plain(region.NutsVersion)})")])}.",
            lost.Count == 0 ? null : $"Not to be had, because the source divides the country otherwise in the year: {Wording.List(lost)}.",
        ];
        return string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    /// <summary>How the weights add up.</summary>
    public static string Weights(MethodAnnex method)
    {
        var sums = method.WeightSums;
        var first = $"Employment of an ecosystem is the sum over divisions of weight times employment (scheme {method.Scheme}).";
        return sums.Count == 0
            ? $"{first} The weights of every division add to 1."
            : $"{first} Ecosystems overlap by design: the weights of {NumberText.Count(sums.Count)} {Wording.Form(sums.Count, "division adds", "divisions add")} " +
              $"to another sum than 1: {string.Join(", ", sums.Select(sum => $"{sum.Division} {NumberText.Quotient(sum.Sum)}"))}.";
    }

    /// <summary>What could not be compared for want of a reference; null when nothing was compared.</summary>
    public static string? WithoutReference(MethodAnnex method) => method.RegionCells.Count == 0 ? null : method.SectorsWithoutReference.Count == 0
        ? "Every sector of the universe has a reference for the EU27."
        : $"Without a reference for the EU27, and so without a location quotient: {Wording.List(method.SectorsWithoutReference)}.";
}
