namespace Factsheets.Classifications;

/// <summary>What a code of a NACE dimension stands for.</summary>
public enum NaceKind
{
    /// <summary>A section of NACE Rev. 2, <c>A</c> to <c>U</c>.</summary>
    Section,

    /// <summary>One of the 88 divisions of NACE Rev. 2, as <c>C10</c>.</summary>
    Division,

    /// <summary>Any other group of activities, as <c>C10-C12</c>, <c>B-N_S95_X_K</c> or <c>KIS_HTC</c>; also what is finer than a division.</summary>
    Aggregate,

    /// <summary>All activities, <c>TOTAL</c>.</summary>
    Total,
}
