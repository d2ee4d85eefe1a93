using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>Sheets of text, row by row: a workbook, or one sheet that was saved as a table of separated values.</summary>
internal abstract class SheetRows : IDisposable
{
    /// <summary>Name of the present sheet.</summary>
    public abstract string Sheet { get; }

    /// <summary>Row of the present cells, from 1.</summary>
    public abstract long Line { get; }

    /// <summary>Cells of the present row without outer blanks; numbers in invariant form; empty text for an empty cell. Valid until the next row.</summary>
    public List<string> Cells { get; } = [];

    /// <summary>Goes to the next row of the sheet.</summary>
    /// <returns>False at its end.</returns>
    public abstract bool NextRow();

    /// <summary>Goes to the next sheet; the first one is there from the start.</summary>
    /// <returns>False when there is none.</returns>
    public abstract bool NextSheet();

    /// <summary>A cell of the present row; empty beyond its end.</summary>
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";

    /// <summary>True when the present row has nothing but empty cells.</summary>
    public bool IsEmpty => Cells.TrueForAll(cell => cell.Length == 0);

    /// <summary>An error in the present row.</summary>
    public DropRejectedException Reject(string code, string message, int? column, string? found, string? expected) =>
        new(new Rejection(code, $"{message} (sheet '{Sheet}')", Line, column, found is null ? null : Rejection.Excerpt(found), expected));

    public abstract void Dispose();
}
