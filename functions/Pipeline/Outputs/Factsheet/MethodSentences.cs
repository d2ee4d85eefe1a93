namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of annex B.</summary>
internal static class MethodSentences
{
    /// <summary>Title of the table of cells: how much of what the regions have is published.</summary>
    public static string CellsTitle(MethodAnnex method)
    {
        var all = method.RegionCells.Sum(cell => cell.Cells);
        var published = method.RegionCells.Where(cell => cell.State == "published").Sum(cell => cell.Cells);
        return all == 0 ? "No cell is in the sources" : $"{NumberText.Percent(100.0 * published / all)} of the cells of the regions are published";
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
