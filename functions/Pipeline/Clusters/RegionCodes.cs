using System.Text.RegularExpressions;
using Factsheets.Classifications;

namespace Factsheets.Clusters;

/// <summary>Which region codes of a registry count, and which region reports them.</summary>
public static partial class RegionCodes
{
    private const int LongestRecoded = 4;

    /// <summary>
    /// The region of NUTS 2021 below the country whose code a cell begins with; a code of another version counts as the region of 2021 that
    /// it lies in wholly. For a country without NUTS its own code.
    /// </summary>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="cell">The cell, as <c>FRK2</c> or <c>FRK2 - Rhône-Alpes</c>; <c>GR</c> and <c>GB</c> are read as <c>EL</c> and <c>UK</c>.</param>
    /// <returns>Null when it is none, one of another country, or one of another version whose territory lies in several regions of 2021.</returns>
    public static string? Valid(string country, string? cell)
    {
        if (cell is null || Code().Match(cell.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var code = match.Value.ToUpperInvariant();
        code = code[..2] switch
        {
            "GR" => "EL" + code[2..],
            "GB" => "UK" + code[2..],
            _ => code,
        };
        if (!code.StartsWith(country, StringComparison.Ordinal) || !NutsCode.TryParse(code, out var nuts) || nuts.IsExtraRegio)
        {
            return null;
        }

        if (code.Length == 2)
        {
            return code == country && !NutsRegions.HasNuts(country) ? code : null;
        }

        return NutsRegions.Find(code)?.IsIn(NutsVersion.Nuts2021) == true ? code : Recoded(code);
    }

    private static string? Recoded(string code)
    {
        // Smallest regions are recoded by the NUTS 2 region that they are a part of: the correspondence ends there.
        var region = code.Length > LongestRecoded ? code[..LongestRecoded] : code;
        var places = NutsRegions.VersionsOf(code).Select(version => InsideOf(region, version)).Distinct().ToList();
        return places switch
        {
            [] => OlderNutsCodes.RegionOf(region) is { } later ? InsideOf(later, NutsVersion.Nuts2013) : null,
            [var only] => only,
            _ => null,
        };
    }

    private static string? InsideOf(string region, NutsVersion version) => NutsCorrespondence.Of(region, version, NutsVersion.Nuts2021) is { Match: NutsMatch.Identical or NutsMatch.Part, Codes: [var inside] } ? inside : null;

    /// <summary>The only NUTS 2 region (2021) of a country; the country itself where it has no NUTS; null when it has several.</summary>
    public static string? Only(string country)
    {
        if (!NutsRegions.HasNuts(country))
        {
            return country;
        }

        var regions = NutsRegions.In(NutsVersion.Nuts2021).Where(region => region.Country == country && region.Level == 2 && !NutsCode.Parse(region.Code).IsExtraRegio).Take(2).ToList();
        return regions.Count == 1 ? regions[0].Code : null;
    }

    /// <summary>The reporting region that a code lies in; null for a code above it.</summary>
    public static string? Reporting(string code, ReportingRegionTable regions)
    {
        for (var length = code.Length; length >= 2; length--)
        {
            if (regions.Contains(code[..length], NutsVersion.Nuts2021))
            {
                return code[..length];
            }
        }

        return null;
    }

    [GeneratedRegex("^[A-Za-z]{2}[A-Za-z0-9]{0,3}(?![A-Za-z0-9])")]
    private static partial Regex Code();
}
