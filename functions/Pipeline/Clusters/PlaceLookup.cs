namespace Factsheets.Clusters;

/// <summary>Looks a city up in an index of places, by the rules of the method in their order.</summary>
public static class PlaceLookup
{
    private const int ClearlyLarger = 10;

    /// <summary>Stands for a population that is not known: the gazetteer lists places from 500 inhabitants on.</summary>
    private const int Assumed = 500;

    /// <summary>Looks up.</summary>
    /// <param name="city">City as delivered.</param>
    /// <param name="index">Places of the country.</param>
    /// <param name="isIgnored">Parts of the text that are no place: names of the country. Folded.</param>
    /// <returns>What was found under the first name that any place has.</returns>
    public static PlaceMatch Find(string city, PlaceIndex index, Func<string, bool> isIgnored)
    {
        foreach (var name in CityName.Parts(city).Where(name => !isIgnored(name)))
        {
            if (AnyName(name, index) is { } match)
            {
                return match;
            }
        }

        foreach (var name in CityName.Beginnings(city).Where(name => !isIgnored(name)))
        {
            if (index.Main(name) is { Count: > 0 } places)
            {
                return Choose(places);
            }
        }

        return PlaceMatch.None;
    }

    /// <summary>Main names go before alternate ones, unless a place with that alternate name is ten times larger: then it is open which is meant.</summary>
    private static PlaceMatch? AnyName(string name, PlaceIndex index)
    {
        var (main, alternate) = (index.Main(name), index.Alternate(name));
        if (main.Count == 0)
        {
            return alternate.Count == 0 ? null : Choose(alternate);
        }

        var chosen = Choose(main);
        var largest = main.Max(Size);
        var larger = alternate.Where(place => place.Region != chosen.Region && Size(place) >= ClearlyLarger * largest).ToList();
        return larger.Count == 0 ? chosen : new PlaceMatch(null, [.. main, .. larger]);
    }

    /// <summary>Several places: one region is that region; one place ten times as large as the next in another region is meant; else it is open.</summary>
    private static PlaceMatch Choose(IReadOnlyList<Place> places)
    {
        var regions = places.GroupBy(place => place.Region, StringComparer.Ordinal)
            .Select(group => (Region: group.Key, Population: group.Max(Size)))
            .OrderByDescending(region => region.Population).ThenBy(region => region.Region, StringComparer.Ordinal).ToList();
        var isClear = regions.Count == 1 || regions[0].Population >= ClearlyLarger * regions[1].Population;
        return new PlaceMatch(isClear ? regions[0].Region : null, places);
    }

    private static long Size(Place place) => place.Population ?? Assumed;
}

/// <summary>What a lookup found.</summary>
/// <param name="Region">NUTS 2 region; null when nothing was found or it is open which place is meant.</param>
/// <param name="Candidates">The places of that name; none when nothing was found.</param>
public sealed record PlaceMatch(string? Region, IReadOnlyList<Place> Candidates)
{
    /// <summary>Nothing was found.</summary>
    public static PlaceMatch None { get; } = new(null, []);
}
