using Factsheets.Employment.Estimation;
using Factsheets.Indicators;
using Factsheets.Indicators.Validation;

namespace Factsheets.Outputs.Factsheet;

/// <summary>Annex B: how the figures were made and how good they are.</summary>
public sealed record MethodAnnex
{
    /// <summary>Version of the method.</summary>
    public required int MethodVersion { get; init; }

    /// <summary>Sources by role.</summary>
    public required IReadOnlyList<SourceUse> Sources { get; init; }

    /// <summary>Cells of the country's regions in the reference year: published, estimated, missing by reason; empty when there are none.</summary>
    public required IReadOnlyList<CellCount> RegionCells { get; init; }

    /// <summary>Weight scheme of the ecosystems.</summary>
    public required string Scheme { get; init; }

    /// <summary>Sum of the ecosystem weights by division, where it is not 1: what overlaps by design.</summary>
    public required IReadOnlyList<DivisionWeightSum> WeightSums { get; init; }

    /// <summary>Divisions of the universe without an EU27 reference in the year.</summary>
    public required IReadOnlyList<string> SectorsWithoutReference { get; init; }

    /// <summary>The country's regions that come from other codes of the data, are of another NUTS version than the tables, or cannot be had.</summary>
    public IReadOnlyList<RecodedRegion> RecodedRegions { get; init; } = [];

    /// <summary>True when hidden cells of the regions are estimated.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>True when estimates that would give a confidential cell away are withheld.</summary>
    public bool IsControlled { get; init; }

    /// <summary>How well hidden cells of the reference year are estimated, all countries together; null when nothing is estimated.</summary>
    public EstimationAccuracy? Accuracy { get; init; }

    /// <summary>Published sums of the country in the reference year that their own published parts contradict; empty when nothing is estimated.</summary>
    public IReadOnlyList<MarginConflict> MarginConflicts { get; init; } = [];

    /// <summary>What is not computed, and why: one sentence each.</summary>
    public required IReadOnlyList<string> NotComputed { get; init; }

    /// <summary>Warnings of the run that concern the country: one sentence each.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
