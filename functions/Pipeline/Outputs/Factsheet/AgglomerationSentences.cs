using Factsheets.Employment.Estimation;
using Factsheets.Indicators;

namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of part 2.2, each sentence a rule on the tables.</summary>
internal static class AgglomerationSentences
{
    private const int MostNamed = 3;
    private const int MostLikely = 5;

    /// <summary>What the words of part 2.2 mean.</summary>
    public const string Terms =
        "Sectors are the divisions of NACE, the EU’s classification of economic activities. Ecosystems are the 14 groups of sectors by which the EU’s industrial strategy " +
        "looks at value chains; a sector can belong to several. Regions are those of NUTS, the EU’s classification of regions.";

    /// <summary>What an agglomeration is, with the thresholds of the run.</summary>
    public static string Definition(AgglomerationTable table) =>
        $"An activity agglomerates in a region when its share of employment there is more than {NumberText.Threshold(table.LocationQuotientThreshold)} times " +
        $"its share in the EU27: a location quotient (LQ) over {NumberText.Threshold(table.LocationQuotientThreshold)}. The agglomeration is relevant when " +
        $"the activity also holds at least {NumberText.Threshold(table.ShareThresholdPct)}\u00A0% of the region’s employment.";

    /// <summary>Totals of the country; null stands for a table that could not be made.</summary>
    public static string Totals(string country, int? sectors, int? ecosystems)
    {
        string?[] totals = [sectors is { } s ? Total(s, "sector") : null, ecosystems is { } e ? Total(e, "ecosystem") : null];
        return $"{country} has {Wording.List([.. totals.OfType<string>()])}.";
    }

    /// <summary>How many regions have one, and which have the most.</summary>
    public static string Regions(AgglomerationTable table)
    {
        var known = table.Regions.Where(region => region.Reason is null).ToList();
        var with = known.Where(region => region.Agglomerations.Count > 0).ToList();
        if (known.Count == 0)
            return "No region has figures in the year.";

        var first = (with.Count, known.Count) switch
        {
            (0, 1) => "The only region with figures has none",
            (1, 1) => "The only region with figures has at least one",
            (0, _) => $"None of the {Wording.Number(known.Count)} regions has one",
            _ when with.Count == known.Count => $"{(known.Count == 2 ? "Both" : $"All {Wording.Number(known.Count)}")} regions{(known.Count < table.Regions.Count ? " with figures" : "")} have at least one",
            _ => $"{Wording.Capitalised(Wording.Number(with.Count))} of the {Wording.Number(known.Count)} regions {Wording.Form(with.Count, "has", "have")} at least one",
        };
        return first + (known.Count > 1 && with.Count > 1 ? Most(with) : "") + "." + Unknown(table);
    }

    /// <summary>The activities that agglomerate in the most regions; null when none does so in two.</summary>
    public static string? Recurring(AgglomerationTable table)
    {
        var recurring = ByKind(table).Where(kind => kind.Regions > 1).Take(MostNamed).ToList();
        if (recurring.Count == 0)
            return null;

        var names = recurring.Select((kind, i) => i == 0 ? $"{ActivityWords.Leading(kind.Label)} (in {NumberText.Count(kind.Regions)} regions)" : $"{ActivityWords.Within(kind.Code, kind.Label)} ({NumberText.Count(kind.Regions)})");
        return $"{Wording.List([.. names])} {Wording.Form(recurring.Count, "recurs", "recur")} most.";
    }

    /// <summary>How many are country-wide; null when there is no agglomeration.</summary>
    public static string? CountryWide(AgglomerationTable table, string country)
    {
        var wide = table.Regions.SelectMany(region => region.Agglomerations).Count(found => found.IsCountryWide);
        return table.Total == 0 ? null : wide switch
        {
            0 => $"None is country-wide: {country} as a whole is above the threshold in none of these activities.",
            _ when wide == table.Total => $"{Wording.Form(wide, "The agglomeration is", "All agglomerations are")} country-wide: {AboveToo(country)}",
            _ => $"{Wording.Capitalised(Wording.Number(wide))} of the {Wording.Number(table.Total)} agglomerations {Wording.Form(wide, "is", "are")} country-wide: {AboveToo(country)}",
        };
    }

    /// <summary>Title of the table.</summary>
    public static string Title(AgglomerationTable table)
    {
        var with = table.Regions.Where(region => region.Agglomerations.Count > 0).ToList();
        if (with.Count == 0)
            return "No region has a relevant agglomeration";

        if (with.Count == 1)
            return $"{with[0].Name} is the only region with a relevant agglomeration";

        var kinds = ByKind(table);
        if (kinds.Count == 1 || kinds[0].Regions > kinds[1].Regions)
            return $"{ActivityWords.Leading(kinds[0].Label)} recurs most, in {Wording.Number(kinds[0].Regions)} of {Wording.Number(table.Regions.Count)} regions";

        return Wording.Capitalised(
            $"{Wording.Number(table.Total)} agglomerations in {Wording.Number(with.Count)} of {Wording.Number(table.Regions.Count)} regions");
    }

    /// <summary>What the source covers, and by name what it does not.</summary>
    /// <param name="table">The table.</param>
    /// <param name="kinds">The kind in the plural: "sectors", "ecosystems".</param>
    public static string Coverage(AgglomerationTable table, string kinds)
    {
        var missing = table.KindsNotCovered;
        var all = table.KindsCovered + missing.Count;
        return missing.Count == 0
            ? $"All {NumberText.Count(all)} {kinds} could be looked at."
            : $"{NumberText.Count(table.KindsCovered)} of {NumberText.Count(all)} {kinds} could be looked at. " +
              $"{Wording.List(missing)} could not: {Wording.Form(missing.Count, "its", "their")} absence from the table is not a zero.";
    }

    /// <summary>How much of the regions' cells is published: the coverage in a source line, without its full stop.</summary>
    public static string CellCoverage(MethodAnnex method)
    {
        var all = method.RegionCells.Sum(cell => cell.Cells);
        var estimated = MethodSentences.EstimatedPct(method) is > 0 and var pct ? $", {NumberText.Percent(pct)} estimated" : "";
        return all == 0
            ? "Coverage: no cell of the regions is known"
            : $"Coverage: {NumberText.Percent(100.0 * method.RegionCells.Where(cell => cell.State == "published").Sum(cell => cell.Cells) / all)} of the cells published{estimated}";
    }

    /// <summary>How many kinds the source covers, for a source line.</summary>
    public static string KindsCoverage(AgglomerationTable table, string kinds) =>
        $"Coverage: {NumberText.Count(table.KindsCovered)} of {NumberText.Count(table.KindsCovered + table.KindsNotCovered.Count)} {kinds}.";

    /// <summary>The sectors that carry an ecosystem, for its cell; null when none does.</summary>
    public static string? Carriers(Agglomeration found) => found.CarriedBy.Count == 0
        ? null
        : $"carried by {string.Join(", ", found.CarriedBy.Select(sector => $"{sector.SectorCode} ({NumberText.Count(sector.ContributionPct)}\u00A0%)"))}";

    /// <summary>True for a figure that an estimate or a model alone gives; one that is certain by bounds is no such figure.</summary>
    public static bool IsApproximate(Agglomeration found, AgglomerationTable table) => table.IsModelled || found.Estimate is { Evidence: Evidence.Likely };

    /// <summary>Location quotient and share, or the class in words where they are withheld.</summary>
    public static string Values(Agglomeration found, AgglomerationTable table) => found is { LocationQuotient: { } quotient, SharePct: { } share }
        ? $"{(IsApproximate(found, table) ? "≈\u00A0" : "")}LQ\u00A0{NumberText.Quotient(quotient)} · {NumberText.Percent(share)}"
        : $"LQ {(IsApproximate(found, table) ? "likely " : "")}above {NumberText.Threshold(table.LocationQuotientThreshold)}, withheld";

    /// <summary>What the hover says of one agglomeration.</summary>
    public static string Trace(Agglomeration found, AgglomerationTable table)
    {
        var national = found.NationalLocationQuotient is { } quotient ? $", LQ of the country {NumberText.Quotient(quotient)}" : "";
        var flag = table.IsModelled ? "modelled" : found.Estimate is { } estimate ? Basis(estimate) : found.ObsFlag is { } mark ? $"flag {mark}" : "published";
        var people = found.EmploymentPersons is { } persons ? $"; {NumberText.Count(persons)} people" : "; confidential, figure withheld";
        return $"{table.SourceId}, {NumberText.Plain(table.Year)}: {flag}{people}{national}";
    }

    /// <summary>What estimates add to a table: those that are certain by bounds, and those that are likely. Null when there are none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="kind">The kind in the singular: "sector", "ecosystem".</param>
    public static string? Estimated(AgglomerationTable table, string kind)
    {
        var certain = table.Regions.Sum(region => region.Agglomerations.Count(found => found.Estimate is not null));
        string?[] sentences =
        [
            certain == 0 ? null : $"{Wording.Capitalised(Wording.Number(certain))} of the {NumberText.Count(table.Total)} {Wording.Form(certain, "rests on figures that are", "rest on figures that are")} not published: bounds put {Wording.Form(certain, "it", "them")} above both thresholds all the same.",
            table.LikelyTotal == 0 ? null : $"Estimates make {Wording.Number(table.LikelyTotal)} more {kind} {Wording.Form(table.LikelyTotal, "agglomeration", "agglomerations")} likely ({LikelyNames(table)}); {Wording.Form(table.LikelyTotal, "it stands", "they stand")} beside the count, never in it.",
        ];
        return string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    private static string Basis(AgglomerationEstimate estimate)
    {
        var origin = estimate.Method switch
        {
            EstimationMethod.Time => $"from the figure of {NumberText.Plain(estimate.SourceYear)}",
            EstimationMethod.LocalUnits => "from local units",
            EstimationMethod.Share => "from what its section leaves over",
            _ => "from published sums",
        };
        var bounds = estimate is { LqLower: { } lower, LqUpper: { } upper } ? $", LQ between {NumberText.Quotient(lower)} and {NumberText.Quotient(upper)}" : "";
        return $"not published, estimated {origin}, quality {estimate.Quality}{bounds}";
    }

    private static string LikelyNames(AgglomerationTable table)
    {
        var names = table.Regions.SelectMany(region => region.Likely.Select(found => $"{ActivityWords.Within(found.Code, found.Label)} in {region.Name}")).ToList();
        return names.Count <= MostLikely ? Wording.List(names) : $"{Wording.List([.. names.Take(MostLikely)])} and {NumberText.Count(names.Count - MostLikely)} more";
    }

    private static string AboveToo(string country) => $"{country} as a whole is above the threshold too.";

    private static string Total(int count, string kind) =>
        $"{(count > 1 ? NumberText.Count(count) : Wording.Number(count))} relevant {kind} {Wording.Form(Math.Max(count, 1), "agglomeration", "agglomerations")}";

    private static string Most(List<RegionAgglomerations> regions)
    {
        var top = regions.Max(region => region.Agglomerations.Count);
        var names = regions.Where(region => region.Agglomerations.Count == top).Select(region => region.Name).ToList();
        if (names.Count == regions.Count)
            return $", each {Wording.Number(top)}";

        var who = names.Count > MostNamed ? $"{Wording.Number(names.Count)} regions" : Wording.List(names);
        return $"; {who} {Wording.Form(names.Count, "has", "have")} the most ({NumberText.Count(top)}{(names.Count > 1 ? " each" : "")})";
    }

    private static string Unknown(AgglomerationTable table)
    {
        var names = table.Regions.Where(region => region.Reason is not null).Select(region => region.Name).ToList();
        return names.Count == 0 ? "" : $" Nothing can be said of {Wording.List(names)}.";
    }

    private static List<(string Code, string Label, int Regions)> ByKind(AgglomerationTable table) =>
        [.. table.Regions.SelectMany(region => region.Agglomerations)
            .GroupBy(found => found.Code, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.First().Label, group.Count()))];
}
