namespace Factsheets.Outputs.Index;

/// <summary>What the map of all countries can be coloured by.</summary>
/// <param name="Key">Short key; also the name of the rows' data attribute.</param>
/// <param name="Name">Name in the choice.</param>
/// <param name="Bounds">Least value of the second to fifth class: the same in every edition, so that maps compare.</param>
/// <param name="Value">The value of a country; null when it has none.</param>
public sealed record IndexIndicator(string Key, string Name, IReadOnlyList<double> Bounds, Func<IndexCountry, double?> Value)
{
    /// <summary>All indicators; the first one is shown without script.</summary>
    public static IReadOnlyList<IndexIndicator> All { get; } =
    [
        new("sec", "Sector agglomerations", [20, 40, 60, 90], country => country.SectorAgglomerations),
        new("per", "Sector agglomerations per region", [4, 6, 8, 10], country => country.SectorAgglomerationsPerRegion),
        new("eco", "Ecosystem agglomerations", [3, 6, 10, 15], country => country.EcosystemAgglomerations),
        new("org", "Cluster organisations", [15, 30, 50, 100], country => country.ClusterOrganisations) { CountsAgglomerations = false },
    ];

    /// <summary>True when it counts agglomerations, which do not compare where jobs are booked at the seat of the enterprise.</summary>
    public bool CountsAgglomerations { get; init; } = true;

    /// <summary>True when a country has a value that may stand beside those of others.</summary>
    public bool Compares(IndexCountry country) => country.IsComparable || !CountsAgglomerations;

    /// <summary>The class of a value, 1 to 5.</summary>
    public int ClassOf(double value) => 1 + Bounds.Count(bound => value >= bound);
}
