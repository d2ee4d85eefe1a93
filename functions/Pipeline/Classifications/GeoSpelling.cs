namespace Factsheets.Classifications;

/// <summary>
/// Brings the codes of Greece and the United Kingdom to Eurostat's spelling: <c>GR</c> and <c>GB</c>, and the codes of their
/// regions (<c>GR12</c>), become <c>EL</c> and <c>UK</c>. The digits stay: whether <c>EL12</c> is of an older version of NUTS
/// is another question (<see cref="NutsRegions.IsOlderVersion"/>).
/// </summary>
public static class GeoSpelling
{
    private const int LongestRegion = 5;

    /// <summary>Dimensions that hold countries and regions.</summary>
    private static readonly string[] Dimensions =
        ["geo", "reporter", "partner", "declarant", "citizen", "c_birth", "c_dest", "c_orig", "c_resid", "c_work", "c_load", "c_unload"];

    /// <summary>True for a dimension whose codes are countries and regions.</summary>
    /// <param name="dimension">Name in lower case.</param>
    public static bool IsGeo(string dimension) => Dimensions.Contains(dimension, StringComparer.Ordinal);

    /// <summary>The code in Eurostat's spelling; every code that is not of the two countries comes back unchanged.</summary>
    public static string ToEurostat(string code) => code switch
    {
        ['G', 'R', .. var region] when IsRegion(region, '1', '6') => "EL" + region,
        ['G', 'B', .. var region] when IsRegion(region, 'C', 'N') => "UK" + region,
        _ => code,
    };

    /// <summary>Nothing, or a region whose first character is of the range that the country has had, or Z for extra-regio.</summary>
    private static bool IsRegion(string region, char first, char last) =>
        region.Length == 0
        || (region.Length <= LongestRegion - 2 && ((region[0] >= first && region[0] <= last) || region[0] == 'Z') && region.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)));
}
