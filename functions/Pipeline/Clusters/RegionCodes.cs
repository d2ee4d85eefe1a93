using System.Text.RegularExpressions;
using Factsheets.Classifications;

namespace Factsheets.Clusters;

/// <summary>Which region codes of a registry count, and which region reports them.</summary>
public static partial class RegionCodes
{
    /// <summary>The code that a cell begins with, when it is one of NUTS 2021 below the country; for a country without NUTS its own code.</summary>
    /// <param name="country">Eurostat's country code.</param>
    /// <param name="cell">The cell, as <c>FRK2</c> or <c>FRK2 - Rhône-Alpes</c>; <c>GR</c> and <c>GB</c> are read as <c>EL</c> and <c>UK</c>.</param>
    /// <returns>Null when it is none, or one of another country.</returns>
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

        var isRegion = code.Length > 2 && NutsRegions.Find(code)?.IsIn(NutsVersion.Nuts2021) == true;
        return isRegion || (code == country && !NutsRegions.HasNuts(country)) ? code : null;
    }

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
