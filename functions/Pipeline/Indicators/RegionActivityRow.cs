using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Employment.Estimation;

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

    /// <summary>The estimate that the figures rest on; null when they rest on published cells, or there is none.</summary>
    public CellEstimate? Estimate { get; init; }

    /// <summary>Bounds of the indicators; null when nothing is estimated or there is no location quotient.</summary>
    public IndicatorBounds? Bounds { get; init; }

    /// <summary>What is still said of a figure that is withheld to protect a confidential cell; null for all others.</summary>
    public WithheldFigure? Withheld { get; init; }

    /// <summary>The thresholds that decide what follows.</summary>
    public required AgglomerationThresholds Thresholds { get; init; }

    /// <summary>Rank among the published and certain relevant agglomerations of region and year, from 1; null for all others, and where the figure is withheld.</summary>
    public int? Rank { get; init; }

    /// <summary>Code of the data set.</summary>
    public required string SourceId { get; init; }

    /// <summary>True for the reference year.</summary>
    public required bool IsReferenceYear { get; init; }

    /// <summary>Code of the activity.</summary>
    public abstract string ActivityCode { get; }

    /// <summary>Where the figure comes from.</summary>
    public abstract CellStatus Status { get; }

    /// <summary>How the figure was made: as published, what its estimate started from, or modelled; null when it is missing.</summary>
    public EstimationMethod? Method => Estimate?.Method ?? Withheld?.Method ?? Status switch
    {
        CellStatus.Published => EstimationMethod.Published,
        CellStatus.Estimated => EstimationMethod.Modelled,
        _ => null,
    };

    /// <summary>Quality class of the figure; null when it is missing.</summary>
    public QualityClass? Quality => Estimate?.Quality ?? Withheld?.Quality ?? Status switch
    {
        CellStatus.Published => QualityClass.A,
        CellStatus.Estimated => QualityClass.C,
        _ => null,
    };

    /// <summary>Year of the figure in the data set, of an estimate the year that it started from; null when it is missing.</summary>
    public int? SourceYear => Estimate?.SourceYear ?? Withheld?.SourceYear ?? (Status == CellStatus.Missing ? null : Year);

    /// <summary>True when the location quotient is above the threshold; null when it is not known.</summary>
    public bool? IsAgglomeration => Withheld is { } kept ? kept.IsAgglomeration : Thresholds.IsAgglomeration(LocationQuotient);

    /// <summary>True when it is a relevant agglomeration; null when it is not known.</summary>
    public bool? IsRelevant => Withheld is { } kept ? kept.IsRelevant : Thresholds.IsRelevant(LocationQuotient, Share);

    /// <summary>What a relevant agglomeration rests on; null when it is none and cannot be one.</summary>
    public Evidence? Evidence => Withheld is { } kept ? kept.Evidence : EvidenceRule.Of(IsRelevant, Bounds, Thresholds);

    /// <summary>True when the whole country is above the threshold too; null when it is not known.</summary>
    public bool? IsCountryWide => Thresholds.IsAgglomeration(NationalLocationQuotient);

    /// <summary>True when the location quotient is near the threshold, or the bounds hold it; null when it is not known.</summary>
    public bool? IsBorderline => Borderline.Of(LocationQuotient, Bounds, Thresholds.LocationQuotient);
}
