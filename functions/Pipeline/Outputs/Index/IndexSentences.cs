using Factsheets.Outputs.Factsheet;

namespace Factsheets.Outputs.Index;

/// <summary>The text of the index.</summary>
internal static class IndexSentences
{
    /// <summary>What the edition holds.</summary>
    public static string Deck(EditionIndex index)
    {
        var countries = index.Countries.Count;
        var regions = index.Countries.Sum(country => country.Regions ?? 0);
        return (countries, regions) switch
        {
            (0, _) => "The edition holds no country yet.",
            (_, 0) => $"What people work in, in {Wording.Number(countries)} {Wording.Form(countries, "country", "countries")}.",
            _ => $"What people work in and where industries concentrate, in {Wording.Number(countries)} {Wording.Form(countries, "country", "countries")} " +
                 $"and {Wording.Number(regions)} {Wording.Form(regions, "region", "regions")}.",
        };
    }

    /// <summary>Title of the map: which country has the most agglomerations.</summary>
    public static string MapTitle(EditionIndex index)
    {
        var known = index.Countries.Where(country => country.SectorAgglomerations is not null).ToList();
        if (known.Count == 0)
            return "No country has regional figures";

        var compared = known.Where(country => country.IsComparable).ToList();
        var most = compared.Select(country => country.SectorAgglomerations!.Value).DefaultIfEmpty(0).Max();
        var leaders = compared.Where(country => country.SectorAgglomerations == most).Select(country => country.CountryName).ToList();
        if (compared.Count < 2 || most == 0)
            return "Relevant sector agglomerations by country";

        return leaders.Count > 3
            ? $"{Wording.Capitalised(Wording.Number(leaders.Count))} countries have the most relevant sector agglomerations, {NumberText.Count(most)} each"
            : $"{Wording.List(leaders)} {Wording.Form(leaders.Count, "has", "have")} the most relevant sector agglomerations, {NumberText.Count(most)}{(leaders.Count > 1 ? " each" : "")}";
    }

    /// <summary>Subtitle of the map: years, and what a click does.</summary>
    public static string MapSubtitle(EditionIndex index) =>
        (Years(index.Countries.Select(country => country.RegionYear)) is { } years ? $"Regional figures of {years}. " : "") + "A country opens its factsheet";

    /// <summary>Description of the map for those who do not see it.</summary>
    public static string MapDescription(EditionIndex index) =>
        $"Each country with a factsheet is a link. {MapTitle(index)}. All values are in the table of countries.";

    /// <summary>A class of an indicator in words.</summary>
    public static string Range(IndexIndicator indicator, int i)
    {
        var bounds = indicator.Bounds;
        return i == 0 ? $"under {NumberText.Threshold(bounds[0])}"
            : i == bounds.Count ? $"{NumberText.Threshold(bounds[^1])} and more"
            : $"{NumberText.Threshold(bounds[i - 1])} to {NumberText.Threshold(bounds[i] - 1)}";
    }

    /// <summary>What the figures of the map rest on.</summary>
    public static string Source(EditionIndex index)
    {
        var known = index.Countries.Count(country => country.SectorAgglomerations is not null);
        var registry = index.Countries.Any(country => country.ClusterOrganisations is not null) ? "; registry of cluster organisations" : "";
        return $"Source: Eurostat{registry}. Coverage: {NumberText.Count(known)} of {NumberText.Count(index.Countries.Count)} {Wording.Form(index.Countries.Count, "factsheet has", "factsheets have")} regional figures.";
    }

    /// <summary>Totals of the edition, each with what it counts.</summary>
    public static IEnumerable<(int Number, string What)> Totals(EditionIndex index)
    {
        if (index.Countries.Any(country => country.SectorAgglomerations is not null))
        {
            yield return (index.Countries.Sum(country => country.SectorAgglomerations ?? 0), "relevant sector agglomerations");
            yield return (index.Countries.Sum(country => country.EcosystemAgglomerations ?? 0), "relevant ecosystem agglomerations");
            yield return (index.Countries.Sum(country => country.RegionsWithAgglomeration ?? 0), $"regions with at least one, of {NumberText.Count(index.Countries.Sum(country => country.Regions ?? 0))}");
        }

        var registered = index.Countries.Count(country => country.ClusterOrganisations is not null);
        if (registered > 0)
        {
            yield return (index.Countries.Sum(country => country.ClusterOrganisations ?? 0), $"cluster organisations in {Wording.Number(registered)} {Wording.Form(registered, "country", "countries")}");
        }
    }

    /// <summary>What the list of regions is.</summary>
    public static string RegionList(EditionIndex index)
    {
        var regions = index.Countries.Sum(country => country.RegionList.Count);
        return $"{Wording.Capitalised(Wording.Number(regions))} {Wording.Form(regions, "region", "regions, each")} linked to its row in the factsheet of its country.";
    }

    /// <summary>An example of what can be searched: a region and a country of this edition.</summary>
    public static string Example(EditionIndex index)
    {
        var region = index.Countries.SelectMany(country => country.RegionList).FirstOrDefault();
        string?[] parts = [region?.Name, region?.Code, index.Countries[^1].CountryName];
        return $"For example: {string.Join(", ", parts.OfType<string>().Select(text => Wording.Shortened(text, 30)))}";
    }

    /// <summary>The years of a kind of figure over the countries, as in "2013 and 2014"; null when there is none.</summary>
    public static string? Years(IEnumerable<int?> years)
    {
        var known = years.OfType<int>().Distinct().Order().Select(NumberText.Plain).ToList();
        return known.Count == 0 ? null : Wording.List(known);
    }

    /// <summary>Says which countries stay out of comparisons; null when none does.</summary>
    public static string? NotCompared(EditionIndex index) =>
        ComparisonSentences.LeftOut([.. index.Countries.Where(country => !country.IsComparable).Select(country => country.CountryName)]);

    /// <summary>Says that totals of countries of different years do not compare; null when all are of one year.</summary>
    public static string? DifferentYears(EditionIndex index)
    {
        var regional = index.Countries.Select(country => country.RegionYear).OfType<int>().Distinct().Count();
        var national = index.Countries.Select(country => country.EmploymentYear).OfType<int>().Distinct().Count();
        return regional > 1 || national > 1 ? "Countries report for different years: the year stands beside each figure." : null;
    }
}
