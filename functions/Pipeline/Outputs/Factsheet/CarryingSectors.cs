using Factsheets.Classifications;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Links the ecosystem agglomerations of Table 2 to the sector agglomerations of Table 1 that carry them.</summary>
public static class CarryingSectors
{
    private const int Most = 3;

    // Less than a twentieth carries nothing.
    private const double LeastPct = 5;

    /// <summary>Table 2 with the sectors that contribute most to each agglomeration, the largest first; sectors whose figure is withheld are not named.</summary>
    /// <param name="ecosystems">Table 2.</param>
    /// <param name="sectors">Table 1 of the same year.</param>
    /// <param name="weights">The weights that Table 2 was computed with.</param>
    public static AgglomerationTable Link(AgglomerationTable ecosystems, AgglomerationTable sectors, EcosystemWeights weights)
    {
        var byRegion = sectors.Regions.ToDictionary(region => region.RegionCode, region => region.Agglomerations, StringComparer.Ordinal);
        return ecosystems with
        {
            Regions =
            [
                .. ecosystems.Regions.Select(region => region with
                {
                    Agglomerations = [.. region.Agglomerations.Select(found => found with { CarriedBy = Of(found, byRegion.GetValueOrDefault(region.RegionCode) ?? [], weights) })],
                }),
            ],
        };
    }

    private static IReadOnlyList<CarryingSector> Of(Agglomeration ecosystem, IReadOnlyList<Agglomeration> sectors, EcosystemWeights weights) =>
    [
        .. sectors.Where(sector => sector.EmploymentPersons is not null && ecosystem.EmploymentPersons is not null)
            .Select(sector => (sector.Code, sector.Label, Persons: weights.Weight(ecosystem.Code, sector.Code) * sector.EmploymentPersons!.Value))
            .Where(sector => 100 * sector.Persons / ecosystem.EmploymentPersons!.Value >= LeastPct)
            .OrderByDescending(sector => sector.Persons)
            .ThenBy(sector => sector.Code, StringComparer.Ordinal)
            .Take(Most)
            .Select(sector => new CarryingSector(sector.Code, sector.Label, sector.Persons, 100 * sector.Persons / ecosystem.EmploymentPersons!.Value)),
    ];
}
