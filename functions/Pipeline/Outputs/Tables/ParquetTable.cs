using Parquet;
using Parquet.Schema;

namespace Factsheets.Outputs.Tables;

/// <summary>Writes a table as Parquet.</summary>
public static class ParquetTable
{
    /// <summary>Writes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task WriteAsync(OutputTable table, Stream stream, CancellationToken cancellationToken)
    {
        var schema = new ParquetSchema([.. table.Contract.Columns.Select(FieldOf)]);
        await using var writer = await ParquetWriter.CreateAsync(schema, stream, Lake.LakeColumns.OptionsFor(schema), cancellationToken: cancellationToken);
        writer.CustomMetadata = new Dictionary<string, string> { ["table"] = table.Contract.Name, ["title"] = table.Contract.Title, ["version"] = Product.Version };
        for (var start = 0; start < table.Rows.Count; start += Lake.LakeColumns.RowGroupRows)
        {
            var rows = table.Rows.Skip(start).Take(Lake.LakeColumns.RowGroupRows).ToList();
            using var group = writer.CreateRowGroup();
            for (var column = 0; column < schema.DataFields.Length; column++)
            {
                await WriteColumnAsync(group, schema.DataFields[column], table.Contract.Columns[column], rows.ConvertAll(row => row[column]), cancellationToken);
            }

            group.CompleteValidate();
        }
    }

    private static DataField FieldOf(Column column) => column.Type switch
    {
        ColumnType.Text => new DataField(column.Name, typeof(string), column.IsNullable),
        ColumnType.WholeNumber => new DataField(column.Name, typeof(int), column.IsNullable),
        ColumnType.Number => new DataField(column.Name, typeof(double), column.IsNullable),
        ColumnType.Boolean => new DataField(column.Name, typeof(bool), column.IsNullable),
        ColumnType.Date => new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: column.IsNullable),
        ColumnType.Moment => new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Millis, isNullable: column.IsNullable),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "No Parquet type."),
    };

    private static Task WriteColumnAsync(ParquetRowGroupWriter group, DataField field, Column column, List<object?> values, CancellationToken cancellationToken) => column.Type switch
    {
        ColumnType.Text => group.WriteAsync(field, values.ConvertAll(value => (string)value!)),
        ColumnType.WholeNumber => WriteAsync(group, field, values.ConvertAll(value => (int?)value), cancellationToken),
        ColumnType.Number => WriteAsync(group, field, values.ConvertAll(value => (double?)value), cancellationToken),
        ColumnType.Boolean => WriteAsync(group, field, values.ConvertAll(value => (bool?)value), cancellationToken),
        ColumnType.Date => WriteAsync(group, field, values.ConvertAll(value => ((DateOnly?)value)?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), cancellationToken),
        ColumnType.Moment => WriteAsync(group, field, values.ConvertAll(value => ((DateTimeOffset?)value)?.UtcDateTime), cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "No Parquet type."),
    };

    private static Task WriteAsync<T>(ParquetRowGroupWriter group, DataField field, List<T?> values, CancellationToken cancellationToken)
        where T : struct =>
        field.IsNullable
            ? group.WriteAsync<T>(field, values.ToArray(), cancellationToken: cancellationToken)
            : group.WriteAsync<T>(field, values.ConvertAll(value => value!.Value).ToArray(), cancellationToken: cancellationToken);
}
