using Factsheets.Drops;
using Factsheets.Extracts.Records;

namespace Factsheets.Extracts;

/// <summary>The sheets of an Excel workbook, of the present form (.xlsx) or the old one (.xls); empty ones are passed over.</summary>
/// <remarks>Memory: the workbook and its cells; <see cref="DeliveredTables.LargestBytes"/> at most.</remarks>
internal sealed class WorkbookSheets : SheetRows
{
    private readonly IReadOnlyList<IReadOnlyList<DeliveredRow>> _sheets;
    private int _sheet;
    private int _row;

    /// <exception cref="DropRejectedException">It is too large, protected or damaged.</exception>
    public WorkbookSheets(Stream stream) =>
        _sheets = [.. DeliveredTables.Read(stream).Where(rows => rows.Any(row => row.Cells.Any(cell => cell.Length > 0)))];

    /// <inheritdoc />
    public override string Sheet => FormattableString.Invariant($"{_sheet + 1}");

    /// <inheritdoc />
    public override long Line => Math.Max(1, _row);

    /// <inheritdoc />
    public override bool NextRow()
    {
        if (_sheet >= _sheets.Count || _row == _sheets[_sheet].Count)
        {
            return false;
        }

        Cells.Clear();
        Cells.AddRange(_sheets[_sheet][_row++].Cells);
        return true;
    }

    /// <inheritdoc />
    public override bool NextSheet()
    {
        _row = 0;
        return ++_sheet < _sheets.Count;
    }

    /// <inheritdoc />
    public override void Dispose()
    {
    }
}
