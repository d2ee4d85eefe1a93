using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The indicators of one region, division and year.</summary>
public sealed record RegionSectorRow : RegionActivityRow
{
    /// <summary>The division.</summary>
    public required string SectorCode { get; init; }

    /// <summary>The region's cell.</summary>
    public required EmploymentCell Cell { get; init; }

    /// <summary>EU27 employment of the division.</summary>
    public required ReferenceCell Reference { get; init; }

    /// <summary>Share of the region's whole employment (labour force survey), a fraction; null when it is not known.</summary>
    public required double? ShareOfAllEmployment { get; init; }

    /// <summary>True when the region weighs much in the division; null when its employment is missing.</summary>
    public required bool? HasSizeStar { get; init; }

    /// <summary>Change of the location quotient since 3 to 6 years back; null when there is none to show.</summary>
    public double? LocationQuotientChange { get; init; }

    /// <summary>Employment of the source over the labour force survey's, relative to the country; null when the sources do not share enough.</summary>
    public double? SeatRatio { get; init; }

    /// <summary>True when the ratio says seat effect or commuting; null when there is none.</summary>
    public bool? IsSeatAffected => SeatCheck.IsAffected(SeatRatio);

    /// <summary>Persons, published or estimated; null when missing or withheld.</summary>
    public double? Persons => Cell.Persons ?? Estimate?.Persons;

    /// <inheritdoc />
    public override string ActivityCode => SectorCode;

    /// <inheritdoc />
    public override CellStatus Status => Cell.Persons is not null ? CellStatus.Published
        : Estimate is not null || Withheld is not null ? CellStatus.Estimated
        : CellStatus.Missing;
}
