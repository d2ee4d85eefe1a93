using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>The indicators of one region, ecosystem and year, from the regional source's own cells.</summary>
public sealed record RegionEcosystemRow
{
    /// <summary>The region.</summary>
    public required NutsRegion Region { get; init; }

    /// <summary>The ecosystem.</summary>
    public required string EcosystemCode { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Weighted employment over the divisions that region and EU27 both have, in persons; null when there are none.</summary>
    public required double? Persons { get; init; }

    /// <summary>Weighted EU27 employment over the same divisions, in persons; null when there are none.</summary>
    public required double? ReferencePersons { get; init; }

    /// <summary>The totals of region and EU27.</summary>
    public required RegionTotals Totals { get; init; }

    /// <summary>Percent of the ecosystem's EU27 employment that these divisions hold.</summary>
    public required double CoveragePct { get; init; }

    /// <summary>Share of the region's employment in the universe, a fraction; null when it is not known.</summary>
    public required double? Share { get; init; }

    /// <summary>Location quotient; null with a <see cref="Reason"/>.</summary>
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

    /// <summary>Rank among the relevant agglomerations of region and year, from 1; null for all others.</summary>
    public required int? Rank { get; init; }

    /// <summary>Code of the data set.</summary>
    public required string SourceId { get; init; }

    /// <summary>True for the reference year.</summary>
    public required bool IsReferenceYear { get; init; }
}
