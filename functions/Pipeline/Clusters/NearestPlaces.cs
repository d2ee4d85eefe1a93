namespace Factsheets.Clusters;

/// <summary>The places that an unplaced city may mean, for the list that people look through.</summary>
public static class NearestPlaces
{
    private const int Shown = 3;
    private const int MostEdits = 2;
    private const int LongestName = 40;

    /// <summary>The largest of several places of one name, one a region.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Place> places) =>
    [
        .. places.OrderByDescending(place => place.Population ?? 0).ThenBy(place => place.Name, StringComparer.Ordinal).ThenBy(place => place.Region, StringComparer.Ordinal)
            .DistinctBy(place => place.Region).Take(Shown).Select(Text),
    ];

    /// <summary>The places whose names differ least from a city's, by at most two letters.</summary>
    /// <param name="city">Folded.</param>
    /// <param name="index">Places of the country.</param>
    public static IReadOnlyList<string> Of(string city, PlaceIndex index)
    {
        if (city.Length is < MostEdits + 2 or > LongestName)
        {
            return [];
        }

        return
        [
            .. index.MainNames.Where(name => Math.Abs(name.Length - city.Length) <= MostEdits)
                .Select(name => (Name: name, Edits: Distance(city, name)))
                .Where(pair => pair.Edits <= MostEdits)
                .OrderBy(pair => pair.Edits).ThenBy(pair => pair.Name, StringComparer.Ordinal)
                .Take(Shown).Select(pair => Text(index.Main(pair.Name).MaxBy(place => place.Population ?? 0)!)),
        ];
    }

    private static string Text(Place place) => $"{place.Name} ({place.Region})";

    /// <summary>Letters to change, add or take away (Levenshtein); counted no further once it is more than <see cref="MostEdits"/>.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            // No later row holds less than the least of this one.
            if (least > MostEdits)
            {
                return least;
            }
        }

        return row[right.Length];
    }
}
