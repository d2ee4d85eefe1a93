using Factsheets.Drops;
using Factsheets.Extracts.Records;

namespace Factsheets.Extracts;

/// <summary>The sheets of an Excel workbook, of the present form (.xlsx) or the old one (.xls); empty ones are passed over.</summary>
/// <remarks>Memory: the workbook and its cells; <see cref="DeliveredTables.LargestBytes"/> at most.</remarks>
internal sealed class WorkbookSheets : SheetRows
{
    private readonly IReadOnlyList<(string Name, IReadOnlyList<DeliveredRow> Rows)> _sheets;
    private int _sheet;
    private int _row;

    /// <exception cref="DropRejectedException">It is too large, protected or damaged.</exception>
    public WorkbookSheets(Stream stream) =>
        _sheets = [.. DeliveredTables.ReadWorkbook(stream).Where(sheet => sheet.Rows.Any(row => !row.IsBlank))];

    /// <inheritdoc />
    public override string Sheet => _sheet < _sheets.Count ? _sheets[_sheet].Name : "";

    /// <inheritdoc />
    public override long Line => Math.Max(1, _row);

    /// <inheritdoc />
    public override bool NextRow()
    {
        if (_sheet >= _sheets.Count || _row == _sheets[_sheet].Rows.Count)
        {
            return false;
        }

        Cells.Clear();
        Cells.AddRange(_sheets[_sheet].Rows[_row++].Cells);
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
