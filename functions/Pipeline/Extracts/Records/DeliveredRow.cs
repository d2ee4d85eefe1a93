namespace Factsheets.Extracts.Records;

/// <summary>A row of a delivered table, as text.</summary>
/// <param name="Line">Line of the text, row of the sheet or number of the object, from 1.</param>
/// <param name="Cells">Its cells, trimmed; empty where nothing stands.</param>
public sealed record DeliveredRow(long Line, IReadOnlyList<string> Cells)
{
    /// <summary>True when no cell holds anything.</summary>
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    /// <summary>A cell; empty when the row is shorter.</summary>
    public string Cell(int index) => index < Cells.Count ? Cells[index] : "";
}
