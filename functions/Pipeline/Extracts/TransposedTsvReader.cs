using System.Text;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// Reads a bulk TSV whose columns are the members of a dimension, mostly countries, and whose rows are times
/// (<c>unit,na_item,time\geo</c>). Every cell comes as a series of its own: the series come in pieces.
/// </summary>
/// <remarks>Memory: one row. The lake gathers the pieces (see <see cref="GatheredReader"/>).</remarks>
public sealed class TransposedTsvReader : ExtractReader
{
    private readonly TsvLines _lines;
    private readonly CellParser _cells;
    private readonly CodeList[] _codes;
    private readonly int[] _key;
    private readonly int[] _members;
    private readonly Observation[] _row;
    private readonly string[] _names;
    private readonly int[] _places;
    private readonly int _time;
    private readonly bool _hasFrequency;
    private readonly Observation[] _current = new Observation[1];
    private bool _hasCell;
    private int _column;

    /// <summary>Opens an extract and reads its header.</summary>
    /// <param name="stream">The unpacked text; it is read on another thread until the reader is disposed.</param>
    /// <exception cref="DropRejectedException">The first line is no header of such a TSV.</exception>
    public TransposedTsvReader(Stream stream)
    {
        _lines = new TsvLines(stream);
        try
        {
            var (names, columns, labels) = ReadHeader();
            (_names, _time, _hasFrequency) = (names, Array.FindIndex(names, IsTime), names.Contains("freq", StringComparer.Ordinal));
            string[] dimensions = [.. names.Where(name => !IsTime(name)), columns];
            DimensionNames.Check(dimensions, line: 1);
            Header = new ExtractHeader(_hasFrequency ? [.. dimensions.OrderBy(name => name == "freq" ? 0 : 1)] : ["freq", .. dimensions], Dataset: null, LastUpdate: null);
            _places = [.. names.Select(name => Header.Dimensions.ToList().IndexOf(name))];
            _codes = [.. Header.Dimensions.Select(_ => new CodeList())];
            _members = [.. labels.Select((label, i) => label.Length > 0 ? _codes[^1].Intern(label) : throw Reject("missing_code", $"A column of dimension '{columns}' has no code.", i + 2, "", "a code"))];
            if (_members.Distinct().Count() != _members.Length)
            {
                throw Reject("bad_header", "A column stands twice.", null, string.Join(' ', labels), "different column names");
            }
        }
        catch
        {
            _lines.Dispose();
            throw;
        }

        _key = new int[_codes.Length];
        _row = new Observation[_members.Length];
        _cells = new CellParser(Statuses);
        _column = _members.Length;
    }

    /// <inheritdoc />
    public override ExtractHeader Header { get; }

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _hasCell ? _current : [];

    /// <inheritdoc />
    public override bool ReadSeries()
    {
        if (_column == _members.Length)
        {
            if (!_lines.TryNext(out var line))
            {
                return false;
            }

            ReadRow(line);
            Counts.Rows++;
            Counts.Cells += _members.Length;
            _column = 0;
        }

        _key[^1] = _members[_column];
        _current[0] = _row[_column++];
        _hasCell = Counts.Add(_current[0]);
        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _lines.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>True for the names of the time dimension.</summary>
    internal static bool IsTime(string name) => name is "time" or "time_period";

    private (string[] Names, string Columns, string[] Labels) ReadHeader()
    {
        var fields = Encoding.UTF8.GetString(_lines.Header()).TrimStart('\uFEFF').Split('\t');
        var (names, columns) = TsvColumns.SplitFirst(fields[0]);
        if (names.Count(IsTime) != 1)
        {
            throw Reject("columns_are_not_periods", "Neither the columns nor the rows of the table are time periods.", 1, fields[0], @"a first field that ends in '\TIME_PERIOD', or 'time' among the dimensions before the backslash");
        }

        var labels = TsvColumns.Labels(fields);
        return labels.Length > 0 ? (names, columns, labels) : throw Reject("bad_header", "The header has no columns.", null, fields[0], $"the members of '{columns}'");
    }

    private void ReadRow(ReadOnlySpan<byte> line)
    {
        var tab = line.IndexOf((byte)'\t');
        var fields = Encoding.UTF8.GetString(tab < 0 ? line : line[..tab]);
        var codes = fields.Split(',');
        if (codes.Length != _names.Length)
        {
            throw Reject("wrong_number_of_codes", "The row has another number of codes than the header has dimensions.", 1, fields, $"{_names.Length} codes separated by commas");
        }

        var text = codes[_time].Trim();
        var period = TimePeriod.TryParse(text, out var parsed)
            ? Periods.Intern(parsed)
            : throw Reject("bad_period", "The time of the row is no time period.", 1, text, "a period such as 2020, 2020-S1, 2020-Q1 or 2020-01");
        SetKey(codes, parsed);
        ReadCells(tab < 0 ? default : line[(tab + 1)..], tab >= 0, period);
    }

    private void SetKey(string[] codes, TimePeriod period)
    {
        if (!_hasFrequency)
        {
            _key[0] = _codes[0].Intern([period.Frequency]);
        }

        for (var i = 0; i < codes.Length; i++)
        {
            var code = codes[i].Trim();
            if (i != _time)
            {
                _key[_places[i]] = code.Length > 0 ? _codes[_places[i]].Intern(code) : throw Reject("missing_code", $"The code of dimension '{_names[i]}' is empty.", 1, "", "a code");
            }
        }
    }

    private void ReadCells(ReadOnlySpan<byte> rest, bool more, int period)
    {
        for (var column = 0; column < _members.Length; column++)
        {
            if (!more)
            {
                throw Reject("wrong_number_of_cells", "The row has fewer cells than the header has columns.", null, FormattableString.Invariant($"{column} cells"), FormattableString.Invariant($"{_members.Length} cells"));
            }

            var end = rest.IndexOf((byte)'\t');
            var cell = end < 0 ? rest : rest[..end];
            _row[column] = _cells.TryParse(cell, period, Texts, out var observation)
                ? observation
                : throw Reject("bad_cell", $"The cell of {Header.Dimensions[^1]}={_codes[^1][_members[column]]} is no value.", column + 2, Encoding.UTF8.GetString(cell), "a number or ':', then optional flags");
            more = end >= 0;
            rest = more ? rest[(end + 1)..] : default;
        }

        if (more && !rest.Trim((byte)' ').IsEmpty)
        {
            throw Reject("wrong_number_of_cells", "The row has more cells than the header has columns.", null, "more cells", FormattableString.Invariant($"{_members.Length} cells"));
        }
    }

    private DropRejectedException Reject(string code, string message, int? column, string? found, string? expected) =>
        new(new Rejection(code, message, Math.Max(1, _lines.Number), column, found is null ? null : Rejection.Excerpt(found), expected));
}
