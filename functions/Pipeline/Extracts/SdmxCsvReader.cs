using Factsheets.Classifications;
using Factsheets.Drops;
using nietras.SeparatedValues;

namespace Factsheets.Extracts;

/// <summary>
/// Reads tables with one observation a row: SDMX-CSV 1.0 and 2.0 (with or without labels), any table of separated values
/// with the columns <c>TIME_PERIOD</c> and <c>OBS_VALUE</c>, and the CSV of Eurostat's old Data Explorer (<c>TIME</c>,
/// <c>Value</c>). The columns before <c>TIME_PERIOD</c> are dimensions (but those of the message), those after it
/// attributes. Consecutive rows of one key are one series.
/// </summary>
/// <remarks>Memory: the rows of one series. Attributes other than OBS_FLAG and CONF_STATUS are not read.</remarks>
public sealed class SdmxCsvReader : ExtractReader
{
    /// <summary>Actions whose rows are the cells themselves. Merging (M) leaves cells half as they were, deleting (D) has no row in the lake.</summary>
    private static readonly string[] ReadActions = ["I", "A", "R"];
    private readonly SeparatedRows _rows;
    private readonly CsvColumns _columns;
    private readonly CodeList[] _codes;
    private readonly int[] _next;
    private readonly int[] _key;
    private readonly List<Observation> _observations = [];
    private Observation[] _series = [];
    private bool _hasRow;
    private Observation _pending;
    private string? _dataflow;

    /// <summary>Opens an extract and reads its header and first row.</summary>
    /// <param name="stream">The unpacked text.</param>
    /// <exception cref="DropRejectedException">The first line is no header of such a file.</exception>
    public SdmxCsvReader(Stream stream)
    {
        _rows = new SeparatedRows(stream, byFirstLine: true);
        try
        {
            _columns = CsvColumns.Parse(ReadHeader());
            _codes = [.. _columns.Dimensions.Select(_ => new CodeList())];
            _next = new int[_codes.Length];
            _key = new int[_codes.Length];
            _hasRow = ReadRow();
        }
        catch
        {
            _rows.Dispose();
            throw;
        }

        Header = new ExtractHeader(_columns.Dimensions, CsvColumns.DatasetOf(_dataflow), CsvColumns.LastUpdateOf(FirstLastUpdate));
    }

    /// <inheritdoc />
    public override ExtractHeader Header { get; }

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _series;

    private string? FirstLastUpdate { get; set; }

    /// <inheritdoc />
    public override bool ReadSeries()
    {
        if (!_hasRow)
        {
            return false;
        }

        _next.CopyTo(_key, 0);
        _observations.Clear();
        do
        {
            if (_pending.HasValue || _pending.Status != 0 || _pending.Text != 0)
            {
                _observations.Add(_pending);
            }

            _hasRow = ReadRow();
        }
        while (_hasRow && _next.AsSpan().SequenceEqual(_key));

        _series = SeriesOrder.Sort(_observations, Periods, DescribeKey);
        TextCell.CheckSeries(_series, Texts, DescribeKey, line: null);
        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        base.Dispose(disposing);
    }

    private string[] ReadHeader()
    {
        if (!_rows.Next())
        {
            throw new DropRejectedException(new Rejection("empty_file", "The file holds no header line."));
        }

        var names = new string[_rows.Current.ColCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = _rows.Current[i].ToString();
        }

        return names;
    }

    private bool ReadRow()
    {
        if (!_rows.Next())
        {
            return false;
        }

        var row = _rows.Current;
        if (row.ColCount != _columns.Count)
        {
            throw _rows.Reject("wrong_number_of_fields", "The row has another number of fields than the header.", null, $"{row.ColCount} fields", $"{_columns.Count} fields");
        }

        Counts.Rows++;
        Counts.Cells++;
        CheckMessage(row);
        var period = ReadPeriod(row);
        for (var i = 0; i < _codes.Length; i++)
        {
            _next[i] = _columns.FieldOf(i) is { } field ? ReadCode(row, i, field) : _codes[i].Intern([period.Frequency]);
        }

        _pending = ReadCell(row, period);
        Counts.Add(_pending);
        return true;
    }

    private void CheckMessage(SepReader.Row row)
    {
        if (_columns.Action is { } action && !ReadActions.Contains(row[action].ToString().Trim(), StringComparer.Ordinal))
        {
            throw _rows.Reject("action_not_read", "The row merges into cells or deletes them; only rows that are the cells themselves are read. Ask for the data, not for the changes.", action + 1, row[action].ToString(), "ACTION I, A or R");
        }

        if (_columns.Dataflow is not { } field)
        {
            return;
        }

        // The identifier of a structure or an agreement is not the code of a data set.
        var isDataflow = _columns.Structure is not { } structure || row[structure].Span.Trim() is "dataflow";
        var dataflow = isDataflow ? row[field].Span.Trim() : default;
        if (Counts.Rows == 1)
        {
            _dataflow = dataflow.ToString();
            FirstLastUpdate = _columns.LastUpdate is { } lastUpdate ? row[lastUpdate].ToString() : null;
        }
        else if (!dataflow.SequenceEqual(_dataflow) && CsvColumns.DatasetOf(dataflow.ToString()) != CsvColumns.DatasetOf(_dataflow))
        {
            throw _rows.Reject("several_datasets", "The file holds rows of several data sets; drop each one in a file of its own.", field + 1, dataflow.ToString(), _dataflow);
        }
    }

    private TimePeriod ReadPeriod(SepReader.Row row)
    {
        var text = WithoutLabel(row[_columns.TimePeriod].Span);
        return TimePeriod.TryParse(text, out var period)
            ? period
            : throw _rows.Reject("bad_period", "TIME_PERIOD is no time period.", _columns.TimePeriod + 1, text.ToString(), "a period such as 2020, 2020-S1, 2020-Q1, 2020-01, 2020-W50 or 2020-01-31");
    }

    private int ReadCode(SepReader.Row row, int dimension, int field)
    {
        var code = _columns.IsDataExplorer ? row[field].Span.Trim() : WithoutLabel(row[field].Span);
        if (code.IsEmpty)
        {
            throw _rows.Reject("missing_code", $"The code of dimension '{_columns.Dimensions[dimension]}' is empty.", field + 1, "", "a code");
        }

        if (!_columns.IsDataExplorer)
        {
            return _codes[dimension].Intern(code);
        }

        return CodeLabels.Resolve(_columns.Dimensions[dimension], code.ToString()) is { } resolved
            ? _codes[dimension].Intern(resolved)
            : throw _rows.Reject("unknown_label", $"The text of dimension '{_columns.Dimensions[dimension]}' is no code, and no label that is known; ask for codes, or for format=TSV.", field + 1, code.ToString(), "a code");
    }

    private Observation ReadCell(SepReader.Row row, TimePeriod period)
    {
        var text = row[_columns.ObsValue].Span.Trim();
        var id = Periods.Intern(period);
        double value = 0;
        var hasValue = text is not ("" or ":");
        if (hasValue && !TryNumber(text, out value))
        {
            return TextCell.IsText(text) && !_columns.IsDataExplorer
                ? new Observation(id, 0, HasValue: false, ReadStatus(row), Texts.Intern(text))
                : throw _rows.Reject("bad_cell", "OBS_VALUE is no number.", _columns.ObsValue + 1, text.ToString(), "a number with a decimal point, or nothing");
        }

        return new Observation(id, value, hasValue, ReadStatus(row));
    }

    private byte ReadStatus(SepReader.Row row)
    {
        var flags = _columns.ObsFlag is { } flagField ? WithoutLabel(row[flagField].Span) : default;
        var conf = _columns.ConfStatus is { } confField ? WithoutLabel(row[confField].Span) : default;
        if (flags.IsEmpty && conf.IsEmpty)
        {
            return 0;
        }

        return ObservationStatus.TryParse(flags, conf, out var status)
            ? Statuses.Intern(status)
            : throw _rows.Reject("bad_flag", "The flag or confidentiality is no combination of letters.", (_columns.ObsFlag ?? _columns.ConfStatus) + 1, $"{flags} {conf}", "letters");
    }

    /// <summary>The code of <c>code: label</c>; no code holds a colon.</summary>
    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> cell)
    {
        var colon = cell.IndexOf(':');
        return (colon > 0 ? cell[..colon] : cell).Trim();
    }

    private bool TryNumber(ReadOnlySpan<char> text, out double value) =>
        _columns.IsDataExplorer ? CellText.TryGroupedNumber(text, out value) : CellText.TryNumber(text, out value);
}
