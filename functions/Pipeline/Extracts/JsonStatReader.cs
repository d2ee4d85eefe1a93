using System.Globalization;
using System.Text.Json;
using Factsheets.Drops;

namespace Factsheets.Extracts;

/// <summary>
/// Reads JSON-stat 2.0 as Eurostat's statistics service answers it: values and statuses sparse (an object by position)
/// or dense (an array), sizes of 0, statuses of the form <c>flag|confidentiality</c>.
/// </summary>
/// <remarks>
/// Memory grows with the answer: its values come in no order, so it is held as a whole. The service answers with at
/// most a few hundred thousand cells.
/// </remarks>
public sealed class JsonStatReader : ExtractReader
{
    private const string Frequency = "freq";
    private readonly JsonStatCube _cube;
    private readonly CodeList[] _codes;
    private readonly int[] _key;
    private readonly int[] _periods;
    private readonly List<Observation> _observations = [];
    private readonly int[] _dimensionPlaces;
    private readonly Cell[] _cells;
    private Observation[] _current = [];
    private int _next;

    /// <summary>Reads the whole answer.</summary>
    /// <param name="stream">The unpacked text.</param>
    /// <exception cref="DropRejectedException">The text is no JSON-stat 2.0 data set.</exception>
    public JsonStatReader(Stream stream)
    {
        using var document = Parse(stream);
        _cube = JsonStatCube.Read(document.RootElement);
        var time = _cube.TimeDimension;
        _dimensionPlaces = [.. Enumerable.Range(0, _cube.Ids.Count).Where(i => i != time).OrderBy(i => _cube.Ids[i] == Frequency ? 0 : 1)];
        var names = _dimensionPlaces.Select(i => _cube.Ids[i]);
        var hasFrequency = _cube.Ids.Contains(Frequency);
        Header = new ExtractHeader(hasFrequency ? [.. names] : [Frequency, .. names], _cube.Dataset, _cube.Updated);
        _codes = [.. Header.Dimensions.Select(_ => new CodeList())];
        _key = new int[_codes.Length];
        _periods = [.. _cube.Categories[time].Select((text, i) => Periods.Intern(TimePeriod.TryParse(text, out var period)
            ? period
            : throw new DropRejectedException(new Rejection("bad_period", "A category of the time dimension is no time period.", Found: text, Expected: "a period such as 2020, 2020-S1, 2020-Q1, 2020-01"))))];
        Counts.Cells = _cube.CellCount;
        Counts.Rows = _cube.CellCount;
        _cells = [.. _cube.Values.Keys.Union(_cube.Statuses.Keys).Select(position => Locate(position, hasFrequency)).Order()];
    }

    /// <inheritdoc />
    public override ExtractHeader Header { get; }

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _current;

    /// <inheritdoc />
    public override bool ReadSeries()
    {
        if (_next == _cells.Length)
        {
            return false;
        }

        var (series, frequency, _) = _cells[_next];
        SetKey(series, frequency);
        _observations.Clear();
        while (_next < _cells.Length && _cells[_next].Series == series && _cells[_next].Frequency == frequency)
        {
            var period = _cells[_next++].Period;
            Take(series + (period * _cube.Strides[_cube.TimeDimension]), _periods[period]);
        }

        _current = SeriesOrder.Sort(_observations, Periods, DescribeKey);
        return true;
    }

    private static JsonDocument Parse(Stream stream)
    {
        try
        {
            return JsonDocument.Parse(stream);
        }
        catch (JsonException e)
        {
            throw new DropRejectedException(new Rejection("bad_json", "The file is no well-formed JSON.", e.LineNumber + 1, null, null, "JSON-stat 2.0"));
        }
    }

    /// <summary>Only the positions that are listed count: a few codes a dimension may span more cells than can be walked through.</summary>
    private Cell Locate(long position, bool hasFrequency)
    {
        var stride = _cube.Strides[_cube.TimeDimension];
        var period = (int)(position / stride % _cube.Categories[_cube.TimeDimension].Count);
        return new Cell(position - (period * stride), hasFrequency ? ' ' : Periods[_periods[period]].Frequency, period);
    }

    /// <summary>Sets the codes of the series whose first cell has this position.</summary>
    private void SetKey(long series, char frequency)
    {
        var first = _codes.Length - _dimensionPlaces.Length;
        if (first == 1)
        {
            _key[0] = _codes[0].Intern([frequency]);
        }

        for (var i = 0; i < _dimensionPlaces.Length; i++)
        {
            var dimension = _dimensionPlaces[i];
            var category = (int)(series / _cube.Strides[dimension] % _cube.Categories[dimension].Count);
            _key[first + i] = _codes[first + i].Intern(_cube.Categories[dimension][category]);
        }
    }

    private void Take(long position, int period)
    {
        var value = _cube.Values.GetValueOrDefault(position);
        var hasStatus = _cube.Statuses.TryGetValue(position, out var text);
        var status = hasStatus ? Statuses.Intern(ReadStatus(text!, position)) : (byte)0;
        if (value is not null)
        {
            Counts.Values++;
        }
        else if (status != 0)
        {
            Counts.FlaggedWithoutValue++;
        }
        else
        {
            return;
        }

        _observations.Add(new Observation(period, value ?? 0, value is not null, status));
    }

    private static ObservationStatus ReadStatus(string text, long position)
    {
        // Eurostat writes "flag|confidentiality"; ":" stands for a cell that is missing without a reason.
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var flags = (bar < 0 ? text : text[..bar]).Replace(":", "", StringComparison.Ordinal).Trim();
        var conf = bar < 0 ? "" : text[(bar + 1)..].Trim();
        return ObservationStatus.TryParse(flags, conf, out var status)
            ? status
            : throw new DropRejectedException(new Rejection("bad_flag", string.Create(CultureInfo.InvariantCulture, $"The status at position {position} is no combination of letters."), Found: Rejection.Excerpt(text), Expected: "letters, or letters, a bar and letters"));
    }

    /// <summary>A listed cell.</summary>
    /// <param name="Series">Position of the first cell of its series.</param>
    /// <param name="Frequency">Frequency of its period where the answer has no dimension for it, else a blank.</param>
    /// <param name="Period">Place of its period.</param>
    private readonly record struct Cell(long Series, char Frequency, int Period) : IComparable<Cell>
    {
        public int CompareTo(Cell other) => (Series, Frequency, Period).CompareTo((other.Series, other.Frequency, other.Period));
    }
}
