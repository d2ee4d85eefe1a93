namespace Factsheets.Outputs.Maps;

/// <summary>The outline of a region or country.</summary>
/// <param name="Code">NUTS code, or the country code at level 0 (Eurostat's for countries with NUTS, ISO's for their neighbours).</param>
/// <param name="Level">NUTS level, 0 for a country.</param>
/// <param name="Country">The country's code.</param>
/// <param name="Rings">Rings without a repeated last point, holes among them: filled by the even-odd rule.</param>
public sealed record RegionOutline(string Code, int Level, string Country, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings)
{
    private readonly Lazy<IReadOnlyList<MapPoint[]>> europe = new(() => [.. Rings.Select(ring => ring.Select(EqualAreaProjection.Europe.Project).ToArray())]);

    /// <summary>The rings in EPSG:3035.</summary>
    public IReadOnlyList<MapPoint[]> InEurope => europe.Value;
}
