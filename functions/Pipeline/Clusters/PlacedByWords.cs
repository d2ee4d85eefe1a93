namespace Factsheets.Clusters;

/// <summary>How an organisation was placed; a closed list.</summary>
public static class PlacedByWords
{
    /// <summary>By the store's config/placements.csv.</summary>
    public const string Hand = "hand";

    /// <summary>By its NUTS code or the official name of its region, or because its country is one region.</summary>
    public const string Code = "code";

    /// <summary>By its city, in the gazetteer.</summary>
    public const string Gazetteer = "gazetteer";

    /// <summary>By its city, in the store's list of municipalities.</summary>
    public const string Municipality = "municipality";

    /// <summary>Not: the city is the name of the country.</summary>
    public const string CountryName = "unplaced: country name";

    /// <summary>Not: several places have that name.</summary>
    public const string Ambiguous = "unplaced: ambiguous";

    /// <summary>Not: no place has that name, or no city is stated.</summary>
    public const string Unknown = "unplaced: unknown";
}
