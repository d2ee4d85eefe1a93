namespace Factsheets.Employment.Estimation;

/// <summary>Which published cells are hidden to see how well they are estimated.</summary>
public enum MaskKind
{
    /// <summary>12 % of the published cells, drawn with a fixed seed.</summary>
    Random,

    /// <summary>Cells that are published in the year and confidential in the year before or after.</summary>
    Realistic,
}
