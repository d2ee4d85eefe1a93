using System.Threading.Channels;
using Factsheets.Extracts;
using Parquet;
using Parquet.Schema;

namespace Factsheets.Lake;

/// <summary>
/// Writes the series of an extract as one lake file. Rows are gathered in numbered form; a full row group is written on
/// another thread while the next one fills.
/// </summary>
/// <remarks>Memory: three row groups in numbered form and one in Parquet.Net, whatever the size of the extract.</remarks>
public sealed class LakeWriter : IAsyncDisposable
{
    private readonly ExtractReader _source;
    private readonly ParquetSchema _schema;
    private readonly ParquetWriter _parquet;
    private readonly Channel<RowGroup> _full = Channel.CreateBounded<RowGroup>(1);
    private readonly Task _writing;
    private RowGroup _current;

    private LakeWriter(ExtractReader source, ParquetSchema schema, ParquetWriter parquet)
    {
        (_source, _schema, _parquet) = (source, schema, parquet);
        _current = NewGroup();
        _writing = Task.Run(WriteGroupsAsync);
    }

    /// <summary>Rows taken so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Starts a file.</summary>
    /// <param name="source">The reader whose series will be added.</param>
    /// <param name="stream">Where the file goes.</param>
    /// <param name="footer">Key/values of the footer.</param>
    /// <param name="withTexts">True when the file gets the column of the texts: the data set has cells with a text.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<LakeWriter> StartAsync(ExtractReader source, Stream stream, IReadOnlyDictionary<string, string> footer, bool withTexts, CancellationToken cancellationToken)
    {
        var schema = LakeColumns.SchemaOf(source.Header.Dimensions, withTexts);
        var parquet = await ParquetWriter.CreateAsync(schema, stream, LakeColumns.OptionsFor(schema), cancellationToken: cancellationToken);
        parquet.CustomMetadata = footer;
        return new LakeWriter(source, schema, parquet);
    }

    /// <summary>Adds the reader's present series.</summary>
    public async ValueTask AddSeriesAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        while (taken < _source.Observations.Length)
        {
            taken += _current.Add(_source.Key, _source.Observations[taken..]);
            if (_current.IsFull)
            {
                await HandOverAsync(cancellationToken);
            }
        }

        Rows += taken;
    }

    /// <summary>Writes what is left; the file is whole when the writer has been disposed after this.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_current.Count > 0)
        {
            await HandOverAsync(cancellationToken);
        }

        _full.Writer.Complete();
        await _writing;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _full.Writer.TryComplete();
        try
        {
            await _writing;
        }
        finally
        {
            await _parquet.DisposeAsync();
        }
    }

    private async Task HandOverAsync(CancellationToken cancellationToken)
    {
        var group = _current;
        _current = NewGroup();
        if (!await _full.Writer.WaitToWriteAsync(cancellationToken))
        {
            await _writing;
        }

        await _full.Writer.WriteAsync(group, cancellationToken);
    }

    private RowGroup NewGroup() => new(_source.Header.Dimensions.Count);

    private async Task WriteGroupsAsync()
    {
        try
        {
            await foreach (var group in _full.Reader.ReadAllAsync())
            {
                await WriteGroupAsync(group);
            }
        }
        catch (Exception e)
        {
            _full.Writer.TryComplete(e);
            throw;
        }
    }

    /// <remarks>
    /// Runs beside the reader, which appends to the same lists meanwhile: a group only holds numbers that were given
    /// before it was handed over, and the lists never move an entry.
    /// </remarks>
    private async Task WriteGroupAsync(RowGroup group)
    {
        using var writer = _parquet.CreateRowGroup();
        var fields = _schema.DataFields;
        var text = new ReadOnlyMemory<char>[group.Count];
        var dimensions = _source.Codes.Count;
        for (var i = 0; i < dimensions; i++)
        {
            var codes = _source.Codes[i];
            Fill(text, group.Dimension(i), id => codes[id]);
            await writer.WriteAsync<ReadOnlyMemory<char>>(fields[i], text);
        }

        var periods = _source.Periods;
        Fill(text, group.Periods, id => periods[id].ToString());
        await writer.WriteAsync<ReadOnlyMemory<char>>(fields[dimensions], text);
        var (values, valueLevels) = group.Values();
        await writer.WriteAllPartsAsync<double>(fields[dimensions + 1], values, valueLevels, null, CancellationToken.None);
        var statuses = _source.Statuses;
        await WriteStatusAsync(writer, fields[dimensions + 2], group, id => statuses[id].ObsFlag);
        await WriteStatusAsync(writer, fields[dimensions + 3], group, id => statuses[id].ConfStatus);
        if (fields.Length > dimensions + 4)
        {
            await WriteTextsAsync(writer, fields[dimensions + 4], group);
        }

        writer.CompleteValidate();
    }

    /// <summary>Turns numbers into texts; each text is made once a row group.</summary>
    private static void Fill(ReadOnlyMemory<char>[] text, ReadOnlySpan<int> ids, Func<int, string> textOf)
    {
        var known = new List<ReadOnlyMemory<char>?>();
        for (var row = 0; row < ids.Length; row++)
        {
            var id = ids[row];
            while (known.Count <= id)
            {
                known.Add(null);
            }

            text[row] = known[id] ??= textOf(id).AsMemory();
        }
    }

    private async Task WriteTextsAsync(ParquetRowGroupWriter writer, DataField field, RowGroup group)
    {
        var present = new List<ReadOnlyMemory<char>>();
        var levels = new int[group.Count];
        for (var row = 0; row < levels.Length; row++)
        {
            if (group.Texts is { } texts && texts[row] != 0)
            {
                levels[row] = 1;
                present.Add(_source.Texts[texts[row]].AsMemory());
            }
        }

        await writer.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, present.ToArray(), levels, null, CancellationToken.None);
    }

    private static async Task WriteStatusAsync(ParquetRowGroupWriter writer, DataField field, RowGroup group, Func<int, string?> textOf)
    {
        var present = new List<ReadOnlyMemory<char>>();
        var levels = new int[group.Count];
        var known = new Dictionary<byte, string?>();
        var statuses = group.Statuses;
        for (var row = 0; row < levels.Length; row++)
        {
            var id = statuses[row];
            if (id == 0)
            {
                continue;
            }

            if (!known.TryGetValue(id, out var letters))
            {
                known.Add(id, letters = textOf(id));
            }

            if (letters is not null)
            {
                levels[row] = 1;
                present.Add(letters.AsMemory());
            }
        }

        await writer.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, present.ToArray(), levels, null, CancellationToken.None);
    }
}
