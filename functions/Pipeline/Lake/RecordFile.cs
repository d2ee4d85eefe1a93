using Parquet;
using Parquet.Schema;

namespace Factsheets.Lake;

/// <summary>Writes and reads lake files of records; every column may be null.</summary>
/// <typeparam name="TRecord">Type of the records.</typeparam>
/// <param name="columns">The columns.</param>
/// <param name="read">Makes a record of its values, in the order of the columns.</param>
public sealed class RecordFile<TRecord>(IReadOnlyList<RecordColumn<TRecord>> columns, Func<object?[], TRecord> read)
{
    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Names { get; } = [.. columns.Select(column => column.Name)];

    /// <summary>Writes records.</summary>
    /// <param name="records">The records, in the order they shall have.</param>
    /// <param name="target">Where to.</param>
    /// <param name="footer">Key/values of the footer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task WriteAsync(IReadOnlyList<TRecord> records, Stream target, IReadOnlyDictionary<string, string> footer, CancellationToken cancellationToken)
    {
        var schema = new ParquetSchema([.. columns.Select(FieldOf)]);
        await using var writer = await ParquetWriter.CreateAsync(schema, target, LakeColumns.OptionsFor(schema), cancellationToken: cancellationToken);
        writer.CustomMetadata = footer;
        foreach (var rows in records.Chunk(LakeColumns.RowGroupRows))
        {
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < columns.Count; i++)
            {
                await WriteColumnAsync(group, schema.DataFields[i], columns[i], rows, cancellationToken);
            }

            group.CompleteValidate();
        }
    }

    /// <summary>Reads all records.</summary>
    /// <param name="source">The file; it must be seekable and is disposed by the caller.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<IReadOnlyList<TRecord>> ReadAsync(Stream source, CancellationToken cancellationToken)
    {
        await using var parquet = await ParquetReader.CreateAsync(source, leaveStreamOpen: true, cancellationToken: cancellationToken);
        var records = new List<TRecord>();
        for (var index = 0; index < parquet.RowGroupCount; index++)
        {
            using var group = parquet.OpenRowGroupReader(index);
            var values = new object?[columns.Count][];
            for (var i = 0; i < columns.Count; i++)
            {
                values[i] = await ReadColumnAsync(group, parquet.Schema.DataFields[i], columns[i].Type, cancellationToken);
            }

            for (var row = 0; row < group.RowCount; row++)
            {
                records.Add(read([.. values.Select(column => column[row])]));
            }
        }

        return records;
    }

    private static DataField FieldOf(RecordColumn<TRecord> column) => column.Type == typeof(DateOnly)
        ? new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: true)
        : new DataField(column.Name, column.Type, isNullable: true);

    private static Task WriteColumnAsync(ParquetRowGroupWriter group, DataField field, RecordColumn<TRecord> column, TRecord[] rows, CancellationToken cancellationToken)
    {
        var values = rows.Select(column.Value);
        if (column.Type == typeof(string))
        {
            return group.WriteAsync(field, values.Select(value => (string)value!).ToList());
        }

        if (column.Type == typeof(int))
        {
            return group.WriteAsync<int>(field, values.Select(value => (int?)value).ToArray(), cancellationToken: cancellationToken);
        }

        return column.Type == typeof(bool)
            ? group.WriteAsync<bool>(field, values.Select(value => (bool?)value).ToArray(), cancellationToken: cancellationToken)
            : group.WriteAsync<DateTime>(field, values.Select(value => ((DateOnly?)value)?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).ToArray(), cancellationToken: cancellationToken);
    }

    private static async Task<object?[]> ReadColumnAsync(ParquetRowGroupReader group, DataField field, Type type, CancellationToken cancellationToken)
    {
        var rows = (int)group.RowCount;
        if (type == typeof(string))
        {
            var text = new string?[rows];
            await group.ReadAsync(field, text.AsMemory()!, cancellationToken: cancellationToken);
            return text;
        }

        if (type == typeof(int))
        {
            return await ReadValuesAsync<int>(group, field, value => value, cancellationToken);
        }

        return type == typeof(bool)
            ? await ReadValuesAsync<bool>(group, field, value => value, cancellationToken)
            : await ReadValuesAsync<DateTime>(group, field, value => DateOnly.FromDateTime(value), cancellationToken);
    }

    private static async Task<object?[]> ReadValuesAsync<T>(ParquetRowGroupReader group, DataField field, Func<T, object> convert, CancellationToken cancellationToken)
        where T : struct
    {
        var values = new T?[(int)group.RowCount];
        await group.ReadAsync<T>(field, values.AsMemory(), cancellationToken: cancellationToken);
        return [.. values.Select(value => value is { } there ? convert(there) : null)];
    }
}
