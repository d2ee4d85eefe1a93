namespace Factsheets.Clusters;

/// <summary>The places of a country by folded name, main names apart from alternate ones.</summary>
public sealed class PlaceIndex
{
    private readonly Dictionary<string, List<Place>> _main = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> _alternate = new(StringComparer.Ordinal);

    /// <summary>All main names, folded.</summary>
    public IReadOnlyCollection<string> MainNames => _main.Keys;

    /// <summary>Places with this main name.</summary>
    /// <param name="name">Folded by <see cref="CityName"/>.</param>
    public IReadOnlyList<Place> Main(string name) => _main.TryGetValue(name, out var places) ? places : [];

    /// <summary>Places with this alternate name, that have another main name.</summary>
    /// <param name="name">Folded by <see cref="CityName"/>.</param>
    public IReadOnlyList<Place> Alternate(string name) => _alternate.TryGetValue(name, out var places) ? places : [];

    internal void AddMain(string name, Place place) => Add(_main, name, place);

    internal void AddAlternate(string name, Place place)
    {
        if (!Main(name).Contains(place))
        {
            Add(_alternate, name, place);
        }
    }

    private static void Add(Dictionary<string, List<Place>> index, string name, Place place)
    {
        if (name.Length == 0)
        {
            return;
        }

        if (!index.TryGetValue(name, out var places))
        {
            index.Add(name, places = []);
        }

        if (!places.Contains(place))
        {
            places.Add(place);
        }
    }
}
