using Factsheets.Classifications;
using Factsheets.Extracts.Registry;
using nietras.SeparatedValues;

namespace Factsheets.Clusters;

/// <summary>Placements by hand, which win over every rule: the store's config/placements.csv with the columns country, name, city and region_code. A row holds for the organisation of that name, or, with an empty name, for all of that city.</summary>
public sealed class HandPlacements
{
    /// <summary>Path in a store.</summary>
    public const string ConfigPath = "config/placements.csv";

    private static readonly string[] Columns = ["country", "name", "city", "region_code"];
    private readonly Dictionary<string, string> _regions = new(StringComparer.Ordinal);

    /// <summary>No placements.</summary>
    public static HandPlacements None { get; } = new();

    /// <summary>Reads the table.</summary>
    /// <param name="text">CSV in UTF-8 with the header <c>country,name,city,region_code</c>.</param>
    /// <exception cref="FormatException">A row is wrong; the message says the line and what is expected.</exception>
    public static HandPlacements Parse(TextReader text)
    {
        var placements = new HandPlacements();
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).FromText(text.ReadToEnd());
        if (!Columns.All(reader.Header.ColNames.Contains))
        {
            throw new FormatException($"{ConfigPath}: found the columns {string.Join(",", reader.Header.ColNames)}; expected country,name,city,region_code.");
        }

        foreach (var row in reader)
        {
            var region = row["region_code"].ToString().Trim();
            if (!CountryCode.TryParse(row["country"].ToString(), out var country) || RegionCodes.Valid(country.Value, region) is not { } code)
            {
                throw new FormatException($"{ConfigPath}, line {row.LineNumberFrom}: found country '{row["country"]}' with region '{region}'; expected a country and a region of it in NUTS 2021.");
            }

            var (name, city) = (row["name"].ToString(), row["city"].ToString());
            placements._regions[name.Length > 0 ? NameKey(country.Value, name) : CityKey(country.Value, city)] = code;
        }

        return placements;
    }

    /// <summary>The region of an organisation; null when nobody has placed it.</summary>
    public string? Find(ClusterRecord record) =>
        _regions.GetValueOrDefault(NameKey(record.CountryCode, record.Name)) ?? (record.City is null ? null : _regions.GetValueOrDefault(CityKey(record.CountryCode, record.City)));

    private static string NameKey(string country, string name) => $"{country}\nname\n{OrganisationId.Folded(name)}";

    private static string CityKey(string country, string city) => $"{country}\ncity\n{CityName.Fold(city)}";
}
