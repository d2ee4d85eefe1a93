using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// Reads workbooks of Eurostat's old Data Explorer, and single sheets of them that were saved as separated values. Every
/// sheet holds a part of one data set. Series come in pieces, one a row and column of a sheet.
/// </summary>
/// <remarks>Memory: one row, and for a workbook the file (see <see cref="WorkbookSheets"/>).</remarks>
public sealed class DataExplorerSheetReader : ExtractReader
{
    private const string Frequency = "freq";
    private readonly SheetRows _rows;
    private readonly CodeList[] _codes;
    private readonly int[] _key;
    private readonly Observation[] _current = new Observation[1];
    private SheetTable _table;
    private string _rowText = "";
    private int _column;
    private bool _hasCell;

    private DataExplorerSheetReader(SheetRows rows)
    {
        _rows = rows;
        try
        {
            _table = SheetTable.Read(rows);
        }
        catch
        {
            rows.Dispose();
            throw;
        }

        Header = new ExtractHeader([Frequency, .. _table.Dimensions.Where(name => name != Frequency)], _table.Dataset, _table.LastUpdate);
        _codes = [.. Header.Dimensions.Select(_ => new CodeList())];
        _key = new int[_codes.Length];
        _column = _table.Columns.Count;
    }

    /// <inheritdoc />
    public override ExtractHeader Header { get; }

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _hasCell ? _current : [];

    /// <summary>Opens a workbook (.xlsx, .xls).</summary>
    /// <param name="stream">Its bytes.</param>
    /// <exception cref="DropRejectedException">It is no workbook, or none of the Data Explorer.</exception>
    public static DataExplorerSheetReader OfWorkbook(Stream stream) => new(new WorkbookSheets(stream));

    /// <summary>Opens a sheet that was saved as separated values.</summary>
    /// <param name="stream">The unpacked text.</param>
    /// <exception cref="DropRejectedException">It is no sheet of the Data Explorer.</exception>
    public static DataExplorerSheetReader OfText(Stream stream) => new(new SeparatedSheet(stream));

    /// <inheritdoc />
    public override bool ReadSeries()
    {
        if (_column == _table.Columns.Count && !NextRow())
        {
            return false;
        }

        Take(_table.Columns[_column++]);
        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Goes to the next row with cells, in this sheet or the next one. Behind the table stand its signs, and nothing else.</summary>
    private bool NextRow()
    {
        var isTable = true;
        while (true)
        {
            if (!_rows.NextRow())
            {
                if (!NextTable())
                {
                    return false;
                }

                isTable = true;
                continue;
            }

            isTable &= !IsFooter(_rows.Cell(0));
            if (!isTable || _rows.IsEmpty)
            {
                continue;
            }

            _rowText = _rows.Cell(0);
            Counts.Rows++;
            Counts.Cells += _table.Columns.Count;
            _column = 0;
            return _table.Columns.Count > 0 ? true : throw _rows.Reject("bad_sheet", "The table has no columns.", null, null, "at least one column");
        }
    }

    private bool NextTable()
    {
        while (_rows.NextSheet())
        {
            var table = SheetTable.Read(_rows);
            if (table.Dataset != _table.Dataset || !table.Dimensions.Order(StringComparer.Ordinal).SequenceEqual(_table.Dimensions.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            {
                throw _rows.Reject("several_datasets", "The sheets are not of one data set with the same dimensions; drop each one in a file of its own.", null, $"{table.Dataset}: {string.Join(',', table.Dimensions)}", $"{_table.Dataset}: {string.Join(',', _table.Dimensions)}");
            }

            _table = table;
            return true;
        }

        return false;
    }

    /// <summary>A heading such as <c>Special value:</c>; a colon alone is none.</summary>
    private static bool IsFooter(string first) => first.Length > 1 && first.EndsWith(':');

    private void Take(SheetTable.Column column)
    {
        var period = column.Period ?? SheetTable.PeriodOf(_rows, _table.Fixed.GetValueOrDefault("time") ?? _rowText, 0);
        for (var i = 0; i < _key.Length; i++)
        {
            _key[i] = _codes[i].Intern(CodeOf(Header.Dimensions[i], column, period));
        }

        var cell = _rows.Cell(column.Place);
        if (!CellText.TryCell(cell, out var value, out var status))
        {
            throw _rows.Reject("bad_cell", "The cell is no value.", column.Place + 1, cell, "a number or ':', then optional flags");
        }

        _current[0] = new Observation(Periods.Intern(period), value ?? 0, value is not null, Statuses.Intern(status));
        _hasCell = Counts.Add(_current[0]);
    }

    private string CodeOf(string dimension, SheetTable.Column column, TimePeriod period) =>
        column.Codes.GetValueOrDefault(dimension)
        ?? (dimension == _table.RowDimension ? SheetTable.CodeOf(_rows, dimension, _rowText, 0) : null)
        ?? _table.Fixed.GetValueOrDefault(dimension)
        ?? period.Frequency.ToString();
}
