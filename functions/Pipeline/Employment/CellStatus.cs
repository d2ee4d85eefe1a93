namespace Factsheets.Employment;

/// <summary>Where a figure comes from.</summary>
public enum CellStatus
{
    /// <summary>As published, or exactly derived from what is published.</summary>
    Published,

    /// <summary>Estimated, wholly or in part.</summary>
    Estimated,

    /// <summary>There is none.</summary>
    Missing,
}
