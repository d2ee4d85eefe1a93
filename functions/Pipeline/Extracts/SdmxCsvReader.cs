using System.Globalization;
using Factsheets.Drops;
using nietras.SeparatedValues;

namespace Factsheets.Extracts;

/// <summary>
/// Reads SDMX-CSV 1.0, and any comma-separated file with the columns <c>TIME_PERIOD</c> and <c>OBS_VALUE</c>: the columns
/// before <c>TIME_PERIOD</c> are dimensions (but <c>DATAFLOW</c> and <c>LAST UPDATE</c>), those after it attributes.
/// Consecutive rows of one key are one series.
/// </summary>
/// <remarks>Memory: the rows of one series. Attributes other than OBS_FLAG and CONF_STATUS are not read.</remarks>
public sealed class SdmxCsvReader : ExtractReader
{
    private readonly StreamReader _text;
    private readonly SepReader _rows;
    private readonly CsvColumns _columns;
    private readonly CodeList[] _codes;
    private readonly int[] _next;
    private readonly int[] _key;
    private readonly List<Observation> _observations = [];
    private Observation[] _series = [];
    private bool _hasRow;
    private Observation _pending;

    /// <summary>Opens an extract and reads its header and first row.</summary>
    /// <param name="stream">The unpacked text.</param>
    /// <exception cref="DropRejectedException">The first line is no header of such a file.</exception>
    public SdmxCsvReader(Stream stream)
    {
        _text = new StreamReader(stream);
        _rows = Sep.New(',').Reader(options => options with
        {
            Unescape = true,
            CultureInfo = CultureInfo.InvariantCulture,
            DisableColCountCheck = true,
            HasHeader = false,
        }).From(_text);
        _columns = CsvColumns.Parse(ReadHeader());
        _codes = [.. _columns.Dimensions.Select(_ => new CodeList())];
        _next = new int[_codes.Length];
        _key = new int[_codes.Length];
        _hasRow = ReadRow();
        Header = new ExtractHeader(_columns.Dimensions, CsvColumns.DatasetOf(FirstDataflow), CsvColumns.LastUpdateOf(FirstLastUpdate));
    }

    /// <inheritdoc />
    public override ExtractHeader Header { get; }

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _series;

    private string? FirstDataflow { get; set; }

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
            if (_pending.HasValue || _pending.Status != 0)
            {
                _observations.Add(_pending);
            }

            _hasRow = ReadRow();
        }
        while (_hasRow && _next.AsSpan().SequenceEqual(_key));

        _series = SeriesOrder.Sort(_observations, Periods, DescribeKey);
        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        _text.Dispose();
        base.Dispose(disposing);
    }

    private string[] ReadHeader()
    {
        if (!NextRow())
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

    /// <summary>Goes to the next row that is not an empty line.</summary>
    private bool NextRow()
    {
        while (MoveNext())
        {
            var row = _rows.Current;
            if (row.Span.Count('"') % 2 != 0)
            {
                // Such a field swallows the rest of the file.
                throw Reject("bad_csv", "A quotation mark is never closed.", null, row.Span[row.Span.LastIndexOf('"')..].ToString(), "quotation marks in pairs");
            }

            if (row.ColCount > 1 || !row[0].Span.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private bool MoveNext()
    {
        try
        {
            return _rows.MoveNext();
        }
        catch (NotSupportedException)
        {
            throw new DropRejectedException(new Rejection("line_too_long", "A row is longer than 16 MiB; a quotation mark may never be closed."));
        }
    }

    private bool ReadRow()
    {
        if (!NextRow())
        {
            return false;
        }

        var row = _rows.Current;
        if (row.ColCount != _columns.Count)
        {
            throw Reject("wrong_number_of_fields", "The row has another number of fields than the header.", null, $"{row.ColCount} fields", $"{_columns.Count} fields");
        }

        Counts.Rows++;
        Counts.Cells++;
        var period = ReadPeriod(row);
        for (var i = 0; i < _codes.Length; i++)
        {
            _next[i] = _columns.FieldOf(i) is { } field ? ReadCode(row, i, field) : _codes[i].Intern([period.Frequency]);
        }

        if (Counts.Rows == 1)
        {
            FirstDataflow = _columns.Dataflow is { } dataflow ? row[dataflow].ToString() : null;
            FirstLastUpdate = _columns.LastUpdate is { } lastUpdate ? row[lastUpdate].ToString() : null;
        }

        _pending = ReadCell(row, period);
        Counts.Values += _pending.HasValue ? 1 : 0;
        Counts.FlaggedWithoutValue += !_pending.HasValue && _pending.Status != 0 ? 1 : 0;
        return true;
    }

    private TimePeriod ReadPeriod(SepReader.Row row)
    {
        var text = row[_columns.TimePeriod].Span.Trim();
        return TimePeriod.TryParse(text, out var period)
            ? period
            : throw Reject("bad_period", "TIME_PERIOD is no time period.", _columns.TimePeriod + 1, text.ToString(), "a period such as 2020, 2020-S1, 2020-Q1, 2020-01, 2020-W50 or 2020-01-31");
    }

    private int ReadCode(SepReader.Row row, int dimension, int field)
    {
        var code = row[field].Span.Trim();
        return code.IsEmpty
            ? throw Reject("missing_code", $"The code of dimension '{_columns.Dimensions[dimension]}' is empty.", field + 1, "", "a code")
            : _codes[dimension].Intern(code);
    }

    private Observation ReadCell(SepReader.Row row, TimePeriod period)
    {
        var text = row[_columns.ObsValue].Span.Trim();
        double value = 0;
        var hasValue = text is not ("" or ":");
        if (hasValue && !TryNumber(text, out value))
        {
            throw Reject("bad_cell", "OBS_VALUE is no number.", _columns.ObsValue + 1, text.ToString(), "a number with a decimal point, or nothing");
        }

        var flags = _columns.ObsFlag is { } flagField ? row[flagField].Span.Trim() : default;
        var conf = _columns.ConfStatus is { } confField ? row[confField].Span.Trim() : default;
        if (flags.IsEmpty && conf.IsEmpty)
        {
            return new Observation(Periods.Intern(period), value, hasValue, 0);
        }

        return ObservationStatus.TryParse(flags, conf, out var status)
            ? new Observation(Periods.Intern(period), value, hasValue, Statuses.Intern(status))
            : throw Reject("bad_flag", "The flag or confidentiality is no combination of letters.", (_columns.ObsFlag ?? _columns.ConfStatus) + 1, $"{flags} {conf}", "letters");
    }

    /// <summary>The framework's parser takes NUL characters behind a number for nothing, and words for infinities.</summary>
    private static bool TryNumber(ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && double.IsFinite(value) && text[^1] != '\0';

    private DropRejectedException Reject(string code, string message, int? column, string? found, string? expected) =>
        new(new Rejection(code, message, _rows.Current.LineNumberFrom, column, found is null ? null : Rejection.Excerpt(found), expected));
}
