using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The indicators of one region, ecosystem and year.</summary>
public sealed record RegionEcosystemRow : RegionActivityRow
{
    /// <summary>What the figures rest on.</summary>
    public EcosystemBasis Basis { get; init; }

    /// <summary>The ecosystem.</summary>
    public required string EcosystemCode { get; init; }

    /// <summary>Weighted employment over the divisions that region and EU27 both have, published or estimated, in persons; null with a reason.</summary>
    public required double? Persons { get; init; }

    /// <summary>Weighted EU27 employment over the same divisions, in persons; null when there are none.</summary>
    public required double? ReferencePersons { get; init; }

    /// <summary>Percent of the ecosystem's EU27 employment that these divisions hold.</summary>
    public required double CoveragePct { get; init; }

    /// <inheritdoc />
    public override string ActivityCode => EcosystemCode;

    /// <inheritdoc />
    public override CellStatus Status => Basis == EcosystemBasis.Modelled && Persons is not null ? CellStatus.Estimated
        : Estimate is not null || Withheld is not null ? CellStatus.Estimated
        : Persons is not null ? CellStatus.Published
        : CellStatus.Missing;
}
