namespace Factsheets.Outputs.Factsheet;

/// <summary>Table 1 (sectors) or Table 2 (ecosystems): relevant agglomerations by region.</summary>
public sealed record AgglomerationTable
{
    /// <summary>Year of the figures.</summary>
    public required int Year { get; init; }

    /// <summary>Code of the data set.</summary>
    public required string SourceId { get; init; }

    /// <summary>NUTS version of the region codes (2013, 2016, …).</summary>
    public required int NutsVersion { get; init; }

    /// <summary>The universe in words, as in "business-economy employment (NACE B-N without K, and S95)".</summary>
    public required string Universe { get; init; }

    /// <summary>Location quotient above which an activity agglomerates.</summary>
    public required double LocationQuotientThreshold { get; init; }

    /// <summary>Share of the region's employment in percent from which an agglomeration is relevant.</summary>
    public required double ShareThresholdPct { get; init; }

    /// <summary>True when too few regions report in the year for a full comparison.</summary>
    public required bool IsPartialCoverage { get; init; }

    /// <summary>True for the modelled table: estimates that are in no headline.</summary>
    public bool IsModelled { get; init; }

    /// <summary>Where jobs are booked; null in tables by ecosystem.</summary>
    public SeatEffect? SeatEffect { get; init; }

    /// <summary>False when the country's numbers should not be set beside those of others.</summary>
    public bool IsComparable => SeatEffect is not { IsCountryAffected: true };

    /// <summary>Relevant agglomerations of the country that are published or certain by bounds.</summary>
    public required int Total { get; init; }

    /// <summary>Those that estimates make likely; never in the total.</summary>
    public int LikelyTotal => Regions.Sum(region => region.Likely.Count);

    /// <summary>Number of kinds that could be looked at: sectors with an EU reference, or ecosystems that the source covers.</summary>
    public required int KindsCovered { get; init; }

    /// <summary>Names of the kinds that could not be looked at.</summary>
    public required IReadOnlyList<string> KindsNotCovered { get; init; }

    /// <summary>One entry a region, by code; also regions without an agglomeration.</summary>
    public required IReadOnlyList<RegionAgglomerations> Regions { get; init; }
}
