using Factsheets.Drops;
using Factsheets.Extracts.Registry;

namespace Factsheets.Lake;

/// <summary>Lays registries over each other: a later one replaces the countries that occur in it, one of all countries replaces everything.</summary>
internal static class RegistryOverlay
{
    /// <summary>Says which drop each country comes from.</summary>
    /// <param name="registries">The drops with what was read of them, earliest first.</param>
    public static SortedDictionary<string, Drop> Winners(IEnumerable<(Drop Drop, ClusterRegistry Registry)> registries)
    {
        var winners = new SortedDictionary<string, Drop>(StringComparer.Ordinal);
        foreach (var (drop, registry) in registries)
        {
            if (drop.IsComplete)
            {
                winners.Clear();
            }

            foreach (var country in registry.Countries)
            {
                winners[country] = drop;
            }
        }

        return winners;
    }
}
