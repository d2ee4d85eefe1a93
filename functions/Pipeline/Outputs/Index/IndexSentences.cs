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

    /// <summary>The years of a kind of figure over the countries, as in "2013 and 2014"; null when there is none.</summary>
    public static string? Years(IEnumerable<int?> years)
    {
        var known = years.OfType<int>().Distinct().Order().Select(NumberText.Plain).ToList();
        return known.Count == 0 ? null : Wording.List(known);
    }

    /// <summary>Says that totals of countries of different years do not compare; null when all are of one year.</summary>
    public static string? DifferentYears(EditionIndex index)
    {
        var regional = index.Countries.Select(country => country.RegionYear).OfType<int>().Distinct().Count();
        var national = index.Countries.Select(country => country.EmploymentYear).OfType<int>().Distinct().Count();
        return regional > 1 || national > 1 ? "Countries report for different years: the year stands beside each figure." : null;
    }
}
