using System.Text;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// Reads Eurostat's bulk TSV, in the form of before 2022 (<c>…,geo\time</c>, no <c>freq</c>) and the present one
/// (<c>freq,…,geo\TIME_PERIOD</c>), with the periods in any order.
/// </summary>
/// <remarks>
/// The product's hot path: lines come unpacked from another thread (<see cref="TsvLines"/>), the codes of a row are
/// compared with those of the row before and interned only when they differ, and no cell makes a string.
/// </remarks>
public sealed class EurostatTsvReader : ExtractReader
{
    private readonly TsvLines _lines;
    private readonly CellParser _cells;
    private readonly CodeList[] _codes;
    private readonly byte[][] _lastCodes;
    private readonly int[] _key;
    private readonly TsvColumns _columns;
    private readonly Observation[] _row;
    private readonly int[] _frequencyIds;
    private readonly int _firstDimension;
    private int _group;
    private Range _observations;

    /// <summary>Opens an extract and reads its header.</summary>
    /// <param name="stream">The unpacked text; it is read on another thread until the reader is disposed.</param>
    /// <exception cref="DropRejectedException">The first line is no header of a bulk TSV.</exception>
    public EurostatTsvReader(Stream stream)
    {
        _lines = new TsvLines(stream);
        try
        {
            _columns = TsvColumns.Parse(Encoding.UTF8.GetString(_lines.Header()), Periods);
        }
        catch
        {
            _lines.Dispose();
            throw;
        }

        Header = new ExtractHeader(_columns.Dimensions, Dataset: null, LastUpdate: null);
        _codes = [.. _columns.Dimensions.Select(_ => new CodeList())];
        _lastCodes = [.. _columns.Dimensions.Select(_ => Array.Empty<byte>())];
        _key = new int[_codes.Length];
        _firstDimension = _columns.HasFrequency ? 0 : 1;
        _frequencyIds = _columns.HasFrequency ? [] : [.. _columns.Groups.Select(group => _codes[0].Intern([group.Frequency]))];
        _row = new Observation[_columns.Count];
        _cells = new CellParser(Statuses);
        _group = _columns.Groups.Count;
    }

    /// <inheritdoc />
    public override ExtractHeader Header { get; }

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _row.AsSpan(_observations);

    /// <inheritdoc />
    public override bool ReadSeries()
    {
        if (_group < _columns.Groups.Count)
        {
            TakeGroup();
            return true;
        }

        if (!_lines.TryNext(out var line))
        {
            return false;
        }

        ReadRow(line);
        Counts.Rows++;
        Counts.Cells += _columns.Count;
        _group = 0;
        TakeGroup();
        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _lines.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Old files with periods of several frequencies give a series for each.</summary>
    private void TakeGroup()
    {
        var group = _columns.Groups[_group];
        if (!_columns.HasFrequency)
        {
            _key[0] = _frequencyIds[_group];
        }

        var kept = group.Start;
        for (var i = group.Start; i < group.End; i++)
        {
            ref readonly var cell = ref _row[i];
            if (Counts.Add(cell))
            {
                _row[kept++] = cell;
            }
        }

        TextCell.CheckSeries(_row.AsSpan(group.Start..kept), Texts, DescribeKey, _lines.Number);
        _observations = group.Start..kept;
        _group++;
    }

    private void ReadRow(ReadOnlySpan<byte> line)
    {
        var tab = line.IndexOf((byte)'\t');
        ReadKey(tab < 0 ? line : line[..tab]);
        var rest = tab < 0 ? default : line[(tab + 1)..];
        var more = tab >= 0;
        for (var column = 0; column < _columns.Count; column++)
        {
            if (!more)
            {
                throw Reject("wrong_number_of_cells", "The row has fewer cells than the header has periods.", null, $"{column} cells", $"{_columns.Count} cells");
            }

            var end = rest.IndexOf((byte)'\t');
            var cell = end < 0 ? rest : rest[..end];
            if (!_cells.TryParse(cell, _columns.PeriodOf(column), Texts, out var observation))
            {
                throw Reject("bad_cell", $"The cell of period {Periods[_columns.PeriodOf(column)]} is no value.", column + 2, Encoding.UTF8.GetString(cell), "a number or ':', then optional flags");
            }

            _row[_columns.PlaceOf(column)] = observation;
            more = end >= 0;
            rest = more ? rest[(end + 1)..] : default;
        }

        if (more && !rest.Trim((byte)' ').IsEmpty)
        {
            throw Reject("wrong_number_of_cells", "The row has more cells than the header has periods.", null, "more cells", $"{_columns.Count} cells");
        }
    }

    private void ReadKey(ReadOnlySpan<byte> codes)
    {
        var key = codes;
        for (var dimension = _firstDimension; dimension < _codes.Length; dimension++)
        {
            var comma = key.IndexOf((byte)',');
            var isLast = dimension == _codes.Length - 1;
            if (isLast != comma < 0)
            {
                throw Reject("wrong_number_of_codes", "The row has another number of codes than the header has dimensions.", 1, Encoding.UTF8.GetString(codes), $"{_codes.Length - _firstDimension} codes separated by commas");
            }

            var code = (isLast ? key : key[..comma]).Trim((byte)' ');
            if (code.IsEmpty || !code.SequenceEqual(_lastCodes[dimension]))
            {
                _key[dimension] = InternCode(dimension, code);
            }

            key = isLast ? default : key[(comma + 1)..];
        }
    }

    private int InternCode(int dimension, ReadOnlySpan<byte> code)
    {
        if (code.IsEmpty)
        {
            throw Reject("missing_code", $"The code of dimension '{_columns.Dimensions[dimension]}' is empty.", 1, "", "a code");
        }

        _lastCodes[dimension] = code.ToArray();
        Span<char> text = stackalloc char[256];
        return code.Length <= text.Length
            ? _codes[dimension].Intern(text[..Encoding.UTF8.GetChars(code, text)])
            : throw Reject("bad_code", $"The code of dimension '{_columns.Dimensions[dimension]}' is longer than 256 characters.", 1, null, "a code");
    }

    private DropRejectedException Reject(string code, string message, int? column, string? found, string? expected) =>
        new(new Rejection(code, message, _lines.Number, column, found is null ? null : Rejection.Excerpt(found), expected));
}
