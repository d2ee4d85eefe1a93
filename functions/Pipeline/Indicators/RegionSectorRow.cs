using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The indicators of one region, division and year.</summary>
public sealed record RegionSectorRow
{
    /// <summary>The region.</summary>
    public required NutsRegion Region { get; init; }

    /// <summary>The division.</summary>
    public required string SectorCode { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The region's cell.</summary>
    public required EmploymentCell Cell { get; init; }

    /// <summary>The totals of region and EU27.</summary>
    public required RegionTotals Totals { get; init; }

    /// <summary>EU27 employment of the division.</summary>
    public required ReferenceCell Reference { get; init; }

    /// <summary>Share of the region's employment in the universe, a fraction; null when it is not known.</summary>
    public required double? Share { get; init; }

    /// <summary>Share of the region's whole employment (labour force survey), a fraction; null when it is not known.</summary>
    public required double? ShareOfAllEmployment { get; init; }

    /// <summary>Location quotient against the EU27; null with a <see cref="Reason"/>.</summary>
    public required double? LocationQuotient { get; init; }

    /// <summary>Why there is no location quotient; null when there is one.</summary>
    public required IndicatorReason? Reason { get; init; }

    /// <summary>Location quotient of the whole country; null when it is not known.</summary>
    public required double? NationalLocationQuotient { get; init; }

    /// <summary>True when the location quotient is above the threshold; null when it is not known.</summary>
    public required bool? IsAgglomeration { get; init; }

    /// <summary>True when it is a relevant agglomeration; null when it is not known.</summary>
    public required bool? IsRelevant { get; init; }

    /// <summary>True when the whole country is above the threshold too; null when it is not known.</summary>
    public required bool? IsCountryWide { get; init; }

    /// <summary>True when the location quotient is near the threshold; null when it is not known.</summary>
    public required bool? IsBorderline { get; init; }

    /// <summary>True when the region weighs much in the division; null when its employment is missing.</summary>
    public required bool? HasSizeStar { get; init; }

    /// <summary>Rank among the relevant agglomerations of region and year, from 1; null for all others.</summary>
    public required int? Rank { get; init; }

    /// <summary>Change of the location quotient since 3 to 6 years back; null when there is none to show.</summary>
    public required double? LocationQuotientChange { get; init; }

    /// <summary>Code of the data set.</summary>
    public required string SourceId { get; init; }

    /// <summary>True for the reference year.</summary>
    public required bool IsReferenceYear { get; init; }
}
