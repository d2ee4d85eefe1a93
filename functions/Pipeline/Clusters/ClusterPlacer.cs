using Factsheets.Classifications;
using Factsheets.Extracts.Registry;

namespace Factsheets.Clusters;

/// <summary>Places cluster organisations in reporting regions: by hand, by code, by city in the gazetteer, by city in the list of municipalities.</summary>
/// <param name="regions">The table of reporting regions.</param>
/// <param name="hand">Placements by hand.</param>
/// <param name="municipalities">The store's municipalities of a country; null when it has no list.</param>
public sealed class ClusterPlacer(ReportingRegionTable regions, HandPlacements hand, Func<string, PlaceIndex>? municipalities)
{
    private readonly Dictionary<(string Country, string City), Placement> _cities = [];

    /// <summary>Places an organisation.</summary>
    public Placement Place(ClusterRecord record)
    {
        if (hand.Find(record) is { } placed)
        {
            return At(placed, PlacedByWords.Hand);
        }

        var stated = RegionCodes.Valid(record.CountryCode, record.Region) ?? RegionNames.Find(record.CountryCode, record.Region);
        if (stated is { } code && RegionCodes.Reporting(code, regions) is not null)
        {
            return At(code, PlacedByWords.Code);
        }

        var key = (record.CountryCode, record.City ?? "");
        if (!_cities.TryGetValue(key, out var placement))
        {
            _cities.Add(key, placement = PlaceByCity(record.CountryCode, record.City ?? ""));
        }

        return placement;
    }

    private Placement PlaceByCity(string country, string city)
    {
        var folded = CityName.Fold(city);
        var isCountryName = CountryNames.Contains(country, folded);
        if (!NutsRegions.HasNuts(country) || ((isCountryName || folded.Length == 0) && RegionCodes.Only(country) is not null))
        {
            return At(RegionCodes.Only(country)!, PlacedByWords.Code);
        }

        if (isCountryName)
        {
            return new Placement(null, null, PlacedByWords.CountryName, []);
        }

        var index = Gazetteer.Of(country);
        var match = PlaceLookup.Find(city, index, name => CountryNames.Contains(country, name));
        if (match.Region is { } region)
        {
            return At(region, PlacedByWords.Gazetteer);
        }

        if (match.Candidates.Count == 0 && municipalities is not null)
        {
            match = PlaceLookup.Find(city, municipalities(country), name => CountryNames.Contains(country, name));
            if (match.Region is { } municipal)
            {
                return At(municipal, PlacedByWords.Municipality);
            }
        }

        return match.Candidates.Count > 0
            ? new Placement(null, null, PlacedByWords.Ambiguous, NearestPlaces.Of(match.Candidates))
            : new Placement(null, null, PlacedByWords.Unknown, NearestPlaces.Of(folded, index));
    }

    private Placement At(string code, string placedBy) => new(RegionCodes.Reporting(code, regions), code, placedBy, []);
}
