namespace Factsheets.Outputs.Tables;

/// <summary>All output tables, in the order of the dictionary.</summary>
public static class StarSchema
{
    /// <summary>The tables.</summary>
    public static IReadOnlyList<TableContract> Tables { get; } =
    [
        DimCountry.Contract,
        DimRegion.Contract,
        DimSector.Contract,
        DimEcosystem.Contract,
        BridgeEcosystemSector.Contract,
        DimSource.Contract,
        FactCountrySector.Contract,
        FactCountryEcosystem.Contract,
        FactRegionSector.Contract,
        FactRegionEcosystem.Contract,
        FactAgglomerationChange.Contract,
        FactClusterOrganisation.Contract,
        FactClusterEcosystem.Contract,
        FactCountryCluster.Contract,
        FactPartnership.Contract,
        BridgePartnershipEcosystem.Contract,
        FactPolicy.Contract,
        FactStateOfPlay.Contract,
        FactSemesterChallenge.Contract,
    ];
}
