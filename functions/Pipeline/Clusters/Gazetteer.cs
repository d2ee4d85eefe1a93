using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Factsheets.Classifications;

namespace Factsheets.Clusters;

/// <summary>
/// The populated places that ship inside the library, with their NUTS 2 region (2021). A country is indexed when it is first asked for.
/// Contains data from GeoNames (https://www.geonames.org/), licensed under CC BY 4.0. Changes: subset of countries, alternate names filtered, two dumps merged, regions added.
/// </summary>
/// <remarks>2.1 MB packed, 5.7 MB of text.</remarks>
public static class Gazetteer
{
    /// <summary>Line that must stand with what is made of it.</summary>
    public const string Attribution = "Contains data from GeoNames (https://www.geonames.org/), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Changes: subset of countries, alternate names filtered, two dumps merged.";

    private const string FileName = "places.tsv.gz";
    private static readonly Lazy<IReadOnlyDictionary<string, string>> TextByCountry = new(ReadText);
    private static readonly ConcurrentDictionary<string, PlaceIndex> Indexes = new(StringComparer.Ordinal);

    /// <summary>The places of a country, for France and Finland with their overseas and island parts.</summary>
    /// <param name="country">Eurostat's country code.</param>
    public static PlaceIndex Of(string country) => Indexes.GetOrAdd(country, Build);

    private static IEnumerable<string> CodesOf(string country) => country switch
    {
        "FR" => ["FR", "RE", "GP", "MQ", "GF", "YT", "MF", "BL", "PM"],
        "FI" => ["FI", "AX"],
        "NO" => ["NO", "SJ"],
        _ => [Countries.Find(country)?.Iso2Code ?? country],
    };

    private static PlaceIndex Build(string country)
    {
        var index = new PlaceIndex();
        var alternates = new List<(string Names, Place Place)>();
        foreach (var line in CodesOf(country).SelectMany(code => TextByCountry.Value.GetValueOrDefault(code, "").Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var cells = line.Split('\t');
            if (cells[5].Length == 0)
            {
                continue;
            }

            var place = new Place(cells[1], cells[5], cells[4].Length == 0 ? null : int.Parse(cells[4], CultureInfo.InvariantCulture));
            index.AddMain(CityName.Fold(cells[1]), place);
            index.AddMain(CityName.Fold(cells[2]), place);
            alternates.Add((cells[3], place));
        }

        foreach (var (names, place) in alternates)
        {
            foreach (var name in names.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                index.AddAlternate(CityName.Fold(name), place);
            }
        }

        return index;
    }

    private static Dictionary<string, string> ReadText()
    {
        using var packed = EmbeddedTable.Open(FileName);
        using var text = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        var byCountry = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            var code = line[..2];
            if (!byCountry.TryGetValue(code, out var lines))
            {
                byCountry.Add(code, lines = new StringBuilder());
            }

            lines.Append(line).Append('\n');
        }

        return byCountry.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
    }
}
