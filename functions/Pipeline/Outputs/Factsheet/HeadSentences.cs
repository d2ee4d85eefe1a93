namespace Factsheets.Outputs.Factsheet;

/// <summary>The text of the head: years and the context of the key figures.</summary>
internal static class HeadSentences
{
    /// <summary>What the factsheet is about, by the parts that it has.</summary>
    public static string Deck(CountryFactsheet sheet)
    {
        var figures = (sheet.Employment is not null, sheet.SectorAgglomerations is not null) switch
        {
            (true, true) => "What people work in, and where in the country industries concentrate, measured against the EU27",
            (true, false) => "What people work in, measured against the EU27",
            (false, true) => "Where in the country industries concentrate, measured against the EU27",
            _ => null,
        };
        string?[] parts = [sheet.Clusters is null ? null : "cluster organisations", sheet.Policy is null ? null : "cluster policy"];
        var landscape = Wording.List([.. parts.OfType<string>()]);
        return (figures, landscape.Length) switch
        {
            (null, 0) => "Industrial ecosystems and clusters: no source of this edition holds figures of the country yet.",
            (null, _) => $"The country’s {landscape}.",
            (_, 0) => $"{figures}.",
            _ => $"{figures}; the country’s {landscape}.",
        };
    }

    /// <summary>The years of the figures; null when there are no figures.</summary>
    public static string? Years(CountryFactsheet sheet)
    {
        string?[] parts = [EcosystemYears(sheet.Employment), RegionYears(sheet)];
        var known = parts.OfType<string>().ToList();
        return known.Count == 0 ? null : string.Join("; ", known);
    }

    /// <summary>Context of the employment in the 14 ecosystems.</summary>
    public static string EmploymentContext(EcosystemFigure figure) => SharePctOfAll(figure) is { } share
        ? $"{NumberText.Count(share)}\u00A0% of all employment; ecosystems overlap, each person is weighted"
        : "Ecosystems overlap, each person is weighted";

    /// <summary>The 14 ecosystems as percent of all employment; null when that is not published.</summary>
    public static double? SharePctOfAll(EcosystemFigure figure) =>
        figure.TotalEmploymentPersons is > 0 and { } total ? 100 * figure.EcosystemEmploymentPersons / total : null;

    /// <summary>Context of the leading ecosystem: the EU27 share and who follows.</summary>
    public static string LeaderContext(EcosystemShare leader, EcosystemFigure figure)
    {
        var next = figure.Ecosystems.Where(share => share.SharePct is not null && share != leader).Take(2).Select(share => share.Name).ToList();
        var eu = leader.EuSharePct is { } share ? $"EU27: {NumberText.Percent(share)}" : "EU27: not known";
        return next.Count == 0 ? eu : $"{eu}. {Wording.List(next)} {Wording.Form(next.Count, "follows", "follow")}";
    }

    /// <summary>Context of the regions with an agglomeration.</summary>
    public static string RegionContext(CountryFactsheet sheet)
    {
        string?[] parts = [Found(sheet.SectorAgglomerations, "sectors"), Found(sheet.EcosystemAgglomerations, "ecosystems")];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string? EcosystemYears(EcosystemFigure? figure) => figure switch
    {
        null => null,
        _ when figure.Year == figure.EuYear => NumberText.Plain(figure.Year),
        _ => $"{NumberText.Plain(figure.Year)} (EU27: {NumberText.Plain(figure.EuYear)})",
    };

    private static string? RegionYears(CountryFactsheet sheet)
    {
        int[] years = [.. new[] { sheet.SectorAgglomerations?.Year, sheet.EcosystemAgglomerations?.Year }.OfType<int>().Distinct()];
        return years.Length == 0 ? null : $"regions: {Wording.List([.. years.Select(NumberText.Plain)])}";
    }

    private static string? Found(AgglomerationTable? table, string kinds)
    {
        if (table is null)
            return null;

        var regions = table.Regions.Count(region => region.Agglomerations.Count > 0);
        return table.Total == 0
            ? $"none in {kinds}"
            : $"{NumberText.Count(table.Total)} in {kinds}{(table.LikelyTotal > 0 ? $" (+ {NumberText.Count(table.LikelyTotal)} likely)" : "")}, in {Wording.Number(regions)} {Wording.Form(regions, "region", "regions")}";
    }
}
