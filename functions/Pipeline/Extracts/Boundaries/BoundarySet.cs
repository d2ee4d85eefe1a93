using System.Globalization;
using Factsheets.Classifications;

namespace Factsheets.Extracts.Boundaries;

/// <summary>The boundaries of one file.</summary>
/// <param name="Version">Version of NUTS.</param>
/// <param name="Epsg">Coordinates: 4326 (longitude and latitude in degrees) or 3035 (metres, Lambert azimuthal equal area of Europe).</param>
/// <param name="Scale">Denominator of the scale in millions (60 for 1:60M); null when the name does not say it.</param>
/// <param name="Regions">Regions in ordinal order of their codes.</param>
public sealed record BoundarySet(NutsVersion Version, int Epsg, int? Scale, IReadOnlyList<BoundaryRegion> Regions)
{
    /// <summary>The level of the regions; null when there are several.</summary>
    public int? Level => Regions.Select(region => region.Level).Distinct().Count() == 1 ? Regions[0].Level : null;

    /// <summary>Name of the lake file: <c>boundaries_&lt;version&gt;_&lt;EPSG&gt;[_&lt;scale&gt;m][_l&lt;level&gt;]</c>.</summary>
    public string Name =>
        string.Create(CultureInfo.InvariantCulture, $"boundaries_{Version:D}_{Epsg}")
        + (Scale is { } scale ? string.Create(CultureInfo.InvariantCulture, $"_{scale:00}m") : "")
        + (Level is { } level ? string.Create(CultureInfo.InvariantCulture, $"_l{level}") : "");
}
