using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Indicators;

/// <summary>How specialised a region is in an activity (a division or an ecosystem) in a year.</summary>
public abstract record RegionActivityRow
{
    /// <summary>The region.</summary>
    public required NutsRegion Region { get; init; }

    /// <summary>The NUTS version that the region's code and territory are of.</summary>
    public required NutsVersion Version { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The totals of region and EU27.</summary>
    public required RegionTotals Totals { get; init; }

    /// <summary>Share of the region's employment in the universe, a fraction; null when it is not known.</summary>
    public required double? Share { get; init; }

    /// <summary>Location quotient against the EU27; null with a <see cref="Reason"/>.</summary>
    public required double? LocationQuotient { get; init; }

    /// <summary>Why there is no location quotient; null when there is one.</summary>
    public required IndicatorReason? Reason { get; init; }

    /// <summary>Location quotient of the whole country; null when it is not known.</summary>
    public required double? NationalLocationQuotient { get; init; }

    /// <summary>The thresholds that decide what follows.</summary>
    public required AgglomerationThresholds Thresholds { get; init; }

    /// <summary>Rank among the relevant agglomerations of region and year, from 1; null for all others.</summary>
    public int? Rank { get; init; }

    /// <summary>Code of the data set.</summary>
    public required string SourceId { get; init; }

    /// <summary>True for the reference year.</summary>
    public required bool IsReferenceYear { get; init; }

    /// <summary>Code of the activity.</summary>
    public abstract string ActivityCode { get; }

    /// <summary>True when the location quotient is above the threshold; null when it is not known.</summary>
    public bool? IsAgglomeration => Thresholds.IsAgglomeration(LocationQuotient);

    /// <summary>True when it is a relevant agglomeration; null when it is not known.</summary>
    public bool? IsRelevant => Thresholds.IsRelevant(LocationQuotient, Share);

    /// <summary>True when the whole country is above the threshold too; null when it is not known.</summary>
    public bool? IsCountryWide => Thresholds.IsAgglomeration(NationalLocationQuotient);

    /// <summary>True when the location quotient is near the threshold; null when it is not known.</summary>
    public bool? IsBorderline => Borderline.Of(LocationQuotient, Thresholds.LocationQuotient);
}
