namespace Factsheets.Outputs.Factsheet;

/// <summary>The text that sets Table 2 beside Table 1 and beside other countries.</summary>
internal static class ComparisonSentences
{
    /// <summary>Employment in persons below which a region is small: a tenth of a usual one (NUTS 2: 0.8 to 3 million inhabitants, a third of them in the universe).</summary>
    public const double SmallRegion = 60_000;

    private const int MostNamed = 3;
    private const int MostShown = 5;
    private const int MostLinks = 4;

    /// <summary>Says what "carried by" means; null where no sector carries an ecosystem.</summary>
    public static string? LinksLead(AgglomerationTable ecosystems) => ecosystems.Regions.SelectMany(region => region.Agglomerations).Any(found => found.CarriedBy.Count > 0)
        ? "“Carried by” names the sectors of Table 1 that hold most of an ecosystem’s employment in the region, with their part of it in percent. The links that recur most:"
        : null;

    /// <summary>Which sectors carry which ecosystem agglomeration, those of the most regions first; empty when there is none.</summary>
    public static IReadOnlyList<string> Links(AgglomerationTable ecosystems)
    {
        var links = ecosystems.Regions
            .SelectMany(region => region.Agglomerations.Select(found => (Region: region.Name, Found: found)))
            .GroupBy(link => (link.Found.Code, Carriers: string.Join(',', link.Found.CarriedBy.Select(sector => sector.SectorCode).Order(StringComparer.Ordinal))))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Carriers, StringComparer.Ordinal)
            .Select(group => Link(group.First().Found, [.. group.Select(link => link.Region)]))
            .ToList();
        var left = links.Count - MostLinks;
        return left <= 0 ? links : [.. links.Take(MostLinks), $"{(left == 1 ? "One more link stands" : $"{Wording.Capitalised(Wording.Number(left))} more links stand")} in the table, under the ecosystem."];
    }

    /// <summary>How the country's total compares; null when it stays out of comparisons, or there is no other country.</summary>
    /// <param name="totals">The country itself and the others; those that stay out of comparisons are named as left out.</param>
    /// <param name="country">Code of the country itself.</param>
    public static string? Countries(IReadOnlyList<CountryTotal> totals, string country)
    {
        var compared = totals.Where(total => total.IsComparable).ToList();
        if (compared.Find(total => total.CountryCode == country) is not { } own || compared.Count < 2)
            return null;

        var others = compared.Where(total => total.CountryCode != country).OrderByDescending(total => total.Total).ThenBy(total => total.CountryName, StringComparer.Ordinal).ToList();
        var more = others.Where(total => total.Total > own.Total).ToList();
        var less = others.Count(total => total.Total < own.Total);
        var equal = others.Count - more.Count - less;
        var with = compared.Count == totals.Count ? "with regional figures" : "whose regional figures compare";
        var beside = (more.Count, others.Count) switch
        {
            (0, 1) => $"{Named(others)}, the only other country {with}, has {(equal == 1 ? "as many" : "fewer")}.",
            (1, 1) => $"{Named(others)}, the only other country {with}, has more.",
            (0, _) when equal == 0 => $"None of the {Wording.Number(others.Count)} other countries {with} has as many; {Named([.. others.Take(1)])} comes next.",
            (0, _) => $"None of the {Wording.Number(others.Count)} other countries {with} has more; {Named([.. others.Where(total => total.Total == own.Total).Take(MostNamed)])} {Wording.Form(Math.Min(equal, MostNamed), "has", "have")} as many.",
            _ when more.Count <= MostNamed => $"{Named(more)} {Wording.Form(more.Count, "has", "have")} more{Less(less)}.",
            _ => $"{Wording.Capitalised(Wording.Number(more.Count))} of the {Wording.Number(others.Count)} other countries {with} have more, {Named([.. more.Take(MostNamed)])} the most.",
        };
        return string.Join(' ', new[] { $"{own.CountryName} has {Wording.Number(own.Total)} in {Regions(own.Regions)}.", beside, LeftOut([.. totals.Where(total => !total.IsComparable).Select(total => total.CountryName)]) }.OfType<string>());
    }

    /// <summary>Says which countries stay out of comparisons; null when none does.</summary>
    /// <param name="countries">Names of these countries.</param>
    public static string? LeftOut(IReadOnlyList<string> countries) => countries.Count == 0
        ? null
        : $"{Wording.List(countries)} {Wording.Form(countries.Count, "stays", "stay")} out of comparisons: the source departs too much from the labour force survey there, because jobs are booked at the seat of the enterprise or people commute.";

    /// <summary>The countries with the most, and the country itself wherever it stands.</summary>
    public static IReadOnlyList<CountryTotal> Largest(IReadOnlyList<CountryTotal> totals, string country) =>
    [
        .. totals.Where(total => total.IsComparable).OrderByDescending(total => total.Total).ThenBy(total => total.CountryName, StringComparer.Ordinal)
            .Where((total, i) => i < MostShown || total.CountryCode == country),
    ];

    /// <summary>Warns of small regions that have an agglomeration; null when there is none.</summary>
    /// <param name="table">Table 2.</param>
    /// <param name="limit">Employment in persons below which a region is small.</param>
    public static string? SmallRegions(AgglomerationTable table, double limit)
    {
        var small = table.Regions.Where(region => region.Agglomerations.Count > 0 && region.EmploymentPersons < limit).ToList();
        if (small.Count == 0)
            return null;

        var names = small.Count > MostNamed + 2 ? $"{Wording.Capitalised(Wording.Number(small.Count))} regions" : Wording.List([.. small.Select(region => region.Name)]);
        var count = small.Sum(region => region.Agglomerations.Count);
        return $"{names} {Wording.Form(small.Count, "counts", "count")} fewer than {NumberText.Count(limit)} people{Wording.Form(small.Count, "", " each")} in the universe and {Wording.Form(small.Count, "has", "have")} " +
               $"{Wording.Number(count)} of the {NumberText.Count(table.Total)} ecosystem {Wording.Form(table.Total, "agglomeration", "agglomerations")}: where there are few sectors, one large employer lifts a location quotient.";
    }

    private static string Link(Agglomeration found, List<string> regions)
    {
        var where = regions.Count > MostNamed ? $"{Wording.Number(regions.Count)} regions" : Wording.List(regions);
        return found.CarriedBy.Count == 0
            ? $"No relevant sector agglomeration stands behind {found.Label} in {where}."
            : $"{found.Label} in {where} is carried by {Wording.List([.. found.CarriedBy.Select(sector => $"{ActivityWords.Within(sector.SectorCode, sector.Label)} ({sector.SectorCode})")])}.";
    }

    private static string Less(int less) => less == 0 ? "" : $", {Wording.Number(less)} {Wording.Form(less, "has", "have")} fewer";

    private static string Regions(int count) => $"{Wording.Number(count)} {Wording.Form(count, "region", "regions")}";

    private static string Named(IReadOnlyList<CountryTotal> totals) =>
        Wording.List([.. totals.Select(total => $"{total.CountryName} ({NumberText.Count(total.Total)} in {Regions(total.Regions)})")]);
}
