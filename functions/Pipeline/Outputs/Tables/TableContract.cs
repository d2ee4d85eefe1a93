namespace Factsheets.Outputs.Tables;

/// <summary>An output table as it is declared: Parquet, CSV, data package, dictionary page and tests come from this.</summary>
/// <param name="Name">Name.</param>
/// <param name="Title">What one row is.</param>
/// <param name="Key">Columns of the primary key, in sort order.</param>
/// <param name="ForeignKeys">Columns that refer to other tables.</param>
public abstract record TableContract(string Name, string Title, IReadOnlyList<string> Key, IReadOnlyList<ForeignKey> ForeignKeys)
{
    /// <summary>The last column of every table.</summary>
    public static Column Edition { get; } = new("edition", ColumnType.Text, "Id of the edition that the row belongs to.", NullCase: null);

    /// <summary>All columns in order, with the edition last.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }
}

/// <summary>An output table with its rows' type.</summary>
/// <typeparam name="TRow">Type of the rows.</typeparam>
public sealed record TableContract<TRow>(string Name, string Title, IReadOnlyList<string> Key, IReadOnlyList<ForeignKey> ForeignKeys, IReadOnlyList<Column<TRow>> RowColumns)
    : TableContract(Name, Title, Key, ForeignKeys)
{
    /// <inheritdoc />
    public override IReadOnlyList<Column> Columns { get; } = [.. RowColumns, Edition];

    /// <summary>Makes the table from rows: sorted by key.</summary>
    /// <exception cref="InvalidOperationException">Two rows have one key, or a value is null where none may be.</exception>
    public OutputTable Fill(IEnumerable<TRow> rows, string edition)
    {
        var values = rows.Select(row => RowColumns.Select(column => column.Value(row)).Append(edition).ToArray()).ToList();
        return OutputTable.Sorted(this, values);
    }
}
