using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// Reads workbooks of Eurostat's old Data Explorer and of its Data Browser, and single sheets of them that were saved as separated
/// values. Every sheet holds a part of one data set, those of the Data Browser perhaps in several tables. Series come in pieces, one
/// a row and column of a table.
/// </summary>
/// <remarks>Memory: one row, and for a workbook the file (see <see cref="WorkbookSheets"/>).</remarks>
public sealed class SheetReader : ExtractReader
{
    private const string Frequency = "freq";
    private const string Time = "time";
    private readonly SheetRows _rows;
    private readonly CodeList[] _codes;
    private readonly int[] _key;
    private readonly Observation[] _current = new Observation[1];
    private SheetTable _table;
    private int _column;
    private bool _hasCell;

    private SheetReader(SheetRows rows)
    {
        _rows = rows;
        try
        {
            _table = FirstTable() ?? throw rows.Reject("bad_sheet", "The workbook has no sheet with a table.", null, null, "a sheet with a table");
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
    /// <exception cref="DropRejectedException">It is no workbook, or of neither program.</exception>
    public static SheetReader OfWorkbook(Stream stream) => new(new WorkbookSheets(stream));

    /// <summary>Opens a sheet that was saved as separated values.</summary>
    /// <param name="stream">The unpacked text.</param>
    /// <exception cref="DropRejectedException">It is a sheet of neither program.</exception>
    public static SheetReader OfText(Stream stream) => new(new SeparatedSheet(stream));

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

    /// <summary>The table of the first sheet that has one.</summary>
    private SheetTable? FirstTable()
    {
        do
        {
            if (!DataBrowserTable.HasNoTable(_rows.Sheet))
            {
                return SheetTable.Read(_rows);
            }
        }
        while (_rows.NextSheet());

        return null;
    }

    /// <summary>Goes to the next row with cells, in this table, the next one of the sheet or the next sheet.</summary>
    private bool NextRow()
    {
        var isTable = true;
        while (true)
        {
            if (!_rows.NextRow())
            {
                if (!_rows.NextSheet() || FirstTable() is not { } next)
                {
                    return false;
                }

                Take(next);
                isTable = true;
                continue;
            }

            if (_rows.IsEmpty)
            {
                // An empty row ends a table of the Data Browser; one of the Data Explorer goes on to its signs.
                isTable &= !_table.IsOfDataBrowser;
                continue;
            }

            if (IsFooter())
            {
                isTable = false;
                continue;
            }

            if (isTable)
            {
                return TakeRow();
            }

            if (_table.IsOfDataBrowser && !DataBrowserTable.IsNote(_rows))
            {
                Take(DataBrowserTable.ReadTable(_rows, _table.Dataset, _table.LastUpdate));
                isTable = true;
            }
        }
    }

    private bool TakeRow()
    {
        Counts.Rows++;
        Counts.Cells += _table.Columns.Count;
        _column = 0;
        return _table.Columns.Count > 0 ? true : throw _rows.Reject("bad_sheet", "The table has no columns.", null, null, "at least one column");
    }

    private void Take(SheetTable table)
    {
        if (table.Dataset != _table.Dataset || !table.Dimensions.Order(StringComparer.Ordinal).SequenceEqual(_table.Dimensions.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw _rows.Reject("several_datasets", "The sheets are not of one data set with the same dimensions; drop each one in a file of its own.", null, $"{table.Dataset}: {string.Join(',', table.Dimensions)}", $"{_table.Dataset}: {string.Join(',', _table.Dimensions)}");
        }

        _table = table;
    }

    /// <summary>Below a table of the Data Explorer stands a heading such as <c>Special value:</c> (a colon alone is none), and nothing but signs behind it.</summary>
    private bool IsFooter() => _table.IsOfDataBrowser ? DataBrowserTable.IsFooter(_rows) : _rows.Cell(0).Length > 1 && _rows.Cell(0).EndsWith(':');

    private void Take(SheetTable.Column column)
    {
        var period = column.Period ?? SheetTable.PeriodOf(_rows, InRow(Time) ?? _table.Fixed[Time], _table.RowDimensions.GetValueOrDefault(Time));
        for (var i = 0; i < _key.Length; i++)
        {
            _key[i] = _codes[i].Intern(CodeOf(Header.Dimensions[i], column, period));
        }

        var cell = _rows.Cell(column.Place);
        if (!CellText.TryCell(cell, out var value, out var status))
        {
            throw _rows.Reject("bad_cell", "The cell is no value.", column.Place + 1, cell, "a number or ':', then optional flags");
        }

        _current[0] = new Observation(Periods.Intern(period), value ?? 0, value is not null, Statuses.Intern(WithFlags(column, status)));
        _hasCell = Counts.Add(_current[0]);
    }

    private ObservationStatus WithFlags(SheetTable.Column column, ObservationStatus status)
    {
        if (column.FlagPlace is not { } place || _rows.Cell(place) is not { Length: > 0 } flags)
        {
            return status;
        }

        return ObservationStatus.TryParse($"{status.ObsFlag}{flags}", status.ConfStatus, out var both)
            ? both
            : throw _rows.Reject("bad_flag", "The cell beside the value is no combination of flags.", place + 1, flags, "letters");
    }

    private string CodeOf(string dimension, SheetTable.Column column, TimePeriod period) =>
        column.Codes.GetValueOrDefault(dimension)
        ?? (InRow(dimension) is { } text ? SheetTable.CodeOf(_rows, dimension, text, _table.RowDimensions[dimension]) : null)
        ?? _table.Fixed.GetValueOrDefault(dimension)
        ?? period.Frequency.ToString();

    private string? InRow(string dimension) => _table.RowDimensions.TryGetValue(dimension, out var place) ? _rows.Cell(place) : null;
}
