using Factsheets.Extracts;
using Parquet;
using Parquet.Schema;

namespace Factsheets.Lake;

/// <summary>Reads a lake file series by series, in the file's order.</summary>
/// <remarks>Memory: one row group.</remarks>
public sealed class LakeReader : ExtractReader
{
    private readonly ParquetReader _parquet;
    private readonly DataField[] _fields;
    private readonly CodeList[] _codes;
    private readonly int[] _key;
    private readonly List<Observation> _observations = [];
    private readonly int[][] _dimensionIds;
    private Observation[] _cells = [];
    private int _rows;
    private int _row;
    private int _group;

    private LakeReader(ParquetReader parquet)
    {
        _parquet = parquet;
        _fields = parquet.Schema.DataFields;
        var dimensions = _fields.Select(field => field.Name).TakeWhile(name => name != LakeColumns.TimePeriod).ToList();
        Header = new ExtractHeader(dimensions, parquet.CustomMetadata.GetValueOrDefault("dataset"), LastUpdate: null);
        _codes = [.. dimensions.Select(_ => new CodeList())];
        _key = new int[dimensions.Count];
        _dimensionIds = [.. dimensions.Select(_ => Array.Empty<int>())];
    }

    /// <inheritdoc />
    public override ExtractHeader Header { get; }

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_observations);

    /// <summary>Opens a lake file.</summary>
    /// <param name="stream">The file; it must be seekable and is disposed by the caller.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<LakeReader> OpenAsync(Stream stream, CancellationToken cancellationToken) =>
        new(await ParquetReader.CreateAsync(stream, leaveStreamOpen: true, cancellationToken: cancellationToken));

    /// <inheritdoc />
    public override bool ReadSeries()
    {
        if (!HasRow())
        {
            return false;
        }

        for (var i = 0; i < _key.Length; i++)
        {
            _key[i] = _dimensionIds[i][_row];
        }

        // A series may go on in the next row group.
        _observations.Clear();
        do
        {
            _observations.Add(_cells[_row++]);
        }
        while (HasRow() && IsSameSeries());

        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _parquet.DisposeAsync().AsTask().GetAwaiter().GetResult();
        base.Dispose(disposing);
    }

    private bool HasRow()
    {
        while (_row == _rows)
        {
            if (_group == _parquet.RowGroupCount)
            {
                return false;
            }

            // Series are read by a synchronous loop; only here, once a row group, does it wait for the file.
            LoadGroupAsync(_group++).GetAwaiter().GetResult();
        }

        return true;
    }

    private bool IsSameSeries()
    {
        for (var i = 0; i < _key.Length; i++)
        {
            if (_dimensionIds[i][_row] != _key[i])
            {
                return false;
            }
        }

        return true;
    }

    private async Task LoadGroupAsync(int index)
    {
        using var group = _parquet.OpenRowGroupReader(index);
        _rows = (int)group.RowCount;
        _row = 0;
        var text = new string?[_rows];
        for (var i = 0; i < _codes.Length; i++)
        {
            await group.ReadAsync(_fields[i], text.AsMemory()!);
            _dimensionIds[i] = [.. text.Select(code => _codes[i].Intern(code))];
        }

        await group.ReadAsync(_fields[_codes.Length], text.AsMemory()!);
        var periods = text.Select(period => Periods.Intern(TimePeriod.Parse(period))).ToArray();
        var values = new double?[_rows];
        await group.ReadAsync<double>(_fields[_codes.Length + 1], values.AsMemory());
        var flags = new string?[_rows];
        await group.ReadAsync(_fields[_codes.Length + 2], flags.AsMemory()!);
        var confs = new string?[_rows];
        await group.ReadAsync(_fields[_codes.Length + 3], confs.AsMemory()!);
        var texts = new string?[_rows];
        if (_fields.Length > _codes.Length + 4)
        {
            await group.ReadAsync(_fields[_codes.Length + 4], texts.AsMemory()!);
        }

        _cells = new Observation[_rows];
        for (var row = 0; row < _rows; row++)
        {
            var status = Statuses.Intern(new ObservationStatus(flags[row], confs[row]));
            _cells[row] = new Observation(periods[row], values[row] ?? 0, values[row] is not null, status, texts[row] is { } cell ? Texts.Intern(cell) : 0);
        }
    }
}
