using Factsheets.Extracts.Registry;

namespace Factsheets.Clusters;

/// <summary>Makes indexes of places of a list of municipalities.</summary>
public static class MunicipalityIndex
{
    private const int RegionLength = 4;

    /// <summary>The index of a country, made when it is first asked for.</summary>
    /// <param name="municipalities">All municipalities.</param>
    public static Func<string, PlaceIndex> Of(IReadOnlyList<MunicipalityRecord> municipalities)
    {
        var byCountry = municipalities.ToLookup(municipality => municipality.CountryCode, StringComparer.Ordinal);
        var indexes = new Dictionary<string, PlaceIndex>(StringComparer.Ordinal);
        return country =>
        {
            if (!indexes.TryGetValue(country, out var index))
            {
                indexes.Add(country, index = Build(byCountry[country]));
            }

            return index;
        };
    }

    private static PlaceIndex Build(IEnumerable<MunicipalityRecord> municipalities)
    {
        var index = new PlaceIndex();
        foreach (var municipality in municipalities.Where(municipality => municipality.NutsCode.Length >= RegionLength))
        {
            var place = new Place(municipality.Name, municipality.NutsCode[..RegionLength], municipality.Population);
            foreach (var name in CityName.Parts(municipality.Name).Take(2))
            {
                index.AddMain(name, place);
            }

            // "Flensburg, Stadt" is Flensburg.
            index.AddMain(CityName.Fold(municipality.Name.Split(',', '/')[0]), place);
        }

        return index;
    }
}
