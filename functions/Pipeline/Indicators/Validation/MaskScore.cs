using Factsheets.Employment.Estimation;

namespace Factsheets.Indicators.Validation;

/// <summary>What the masked cells of one year, or of all years, came to.</summary>
public sealed record MaskScore
{
    /// <summary>How the cells were chosen.</summary>
    public required MaskKind Mask { get; init; }

    /// <summary>The year; null for all years together.</summary>
    public required int? Year { get; init; }

    /// <summary>Cells masked, with those that had to be masked beside the chosen ones.</summary>
    public required int Cells { get; init; }

    /// <summary>Masked cells that nothing bounds: they get no estimate and are in no other figure.</summary>
    public required int NotEstimated { get; init; }

    /// <summary>Sum of absolute errors over sum of truths; null when the truths add to 0.</summary>
    public required double? Wape { get; init; }

    /// <summary>The same by size of the truth.</summary>
    public required IReadOnlyList<BandScore> Bands { get; init; }

    /// <summary>How well location quotients above the threshold are found.</summary>
    public required Detection Agglomerations { get; init; }

    /// <summary>How well relevant agglomerations are found.</summary>
    public required Detection RelevantAgglomerations { get; init; }

    /// <summary>Relevant agglomerations that the bounds alone decide; those that are wrong count as wrong.</summary>
    public required Detection Certain { get; init; }

    /// <summary>Percent of the truths that lie inside the bounds; null without a cell.</summary>
    public required double? InsideBoundsPct { get; init; }

    /// <summary>Largest difference between estimates and a region's published section, in persons.</summary>
    public required double AdditivityGapPersons { get; init; }

    /// <summary>Countries with masked cells.</summary>
    public required int Fittings { get; init; }

    /// <summary>Those of them whose fitting met every sum.</summary>
    public required int FittingsConverged { get; init; }

    /// <summary>WAPE of equal first values and fitting.</summary>
    public required double? WapeEqualSplit { get; init; }

    /// <summary>WAPE of what the section leaves over, by national shares, not fitted to the divisions' sums.</summary>
    public required double? WapeNationalProportions { get; init; }

    /// <summary>WAPE of national shares and fitting.</summary>
    public required double? WapeNationalShares { get; init; }
}
