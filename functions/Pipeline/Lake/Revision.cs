namespace Factsheets.Lake;

/// <summary>How a data set differs from its state before.</summary>
/// <param name="CellsAdded">Cells that were not there.</param>
/// <param name="CellsRemoved">Cells that are no longer there.</param>
/// <param name="CellsChanged">Cells with another value or status.</param>
public sealed record Revision(long CellsAdded, long CellsRemoved, long CellsChanged)
{
    /// <summary>The same cells as before.</summary>
    public static Revision None { get; } = new(0, 0, 0);

    /// <summary>True when nothing differs.</summary>
    public bool IsNone => this == None;
}
