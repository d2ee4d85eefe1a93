namespace Factsheets.Outputs.Tables;

/// <summary>A table with its rows, sorted by key and checked against its contract.</summary>
public sealed class OutputTable
{
    private OutputTable(TableContract contract, IReadOnlyList<object?[]> rows) => (Contract, Rows) = (contract, rows);

    /// <summary>The declaration.</summary>
    public TableContract Contract { get; }

    /// <summary>The rows; values in the order of the columns.</summary>
    public IReadOnlyList<object?[]> Rows { get; }

    /// <summary>The values of a column.</summary>
    public IEnumerable<object?> Values(string column)
    {
        var index = IndexOf(Contract, column);
        return Rows.Select(row => row[index]);
    }

    internal static OutputTable Sorted(TableContract contract, List<object?[]> rows)
    {
        var key = contract.Key.Select(name => IndexOf(contract, name)).ToArray();
        rows.Sort((left, right) => Compare(key, left, right));
        for (var i = 1; i < rows.Count; i++)
        {
            if (Compare(key, rows[i - 1], rows[i]) == 0)
            {
                throw new InvalidOperationException($"{contract.Name}: two rows have the key {string.Join(", ", key.Select(k => rows[i][k]))}.");
            }
        }

        for (var column = 0; column < contract.Columns.Count; column++)
        {
            if (!contract.Columns[column].IsNullable && rows.Exists(row => row[column] is null))
            {
                throw new InvalidOperationException($"{contract.Name}.{contract.Columns[column].Name} is null in a row, which its declaration rules out.");
            }

            if (rows.Exists(row => row[column] is double value && !double.IsFinite(value)))
            {
                throw new InvalidOperationException($"{contract.Name}.{contract.Columns[column].Name} is not a finite number in a row.");
            }
        }

        return new OutputTable(contract, rows);
    }

    private static int IndexOf(TableContract contract, string name) =>
        contract.Columns.Select((column, i) => (column, i)).First(pair => pair.column.Name == name).i;

    private static int Compare(int[] key, object?[] left, object?[] right)
    {
        foreach (var k in key)
        {
            var order = (left[k], right[k]) switch
            {
                (null, null) => 0,
                (null, _) => -1,
                (_, null) => 1,
                (string a, string b) => string.CompareOrdinal(a, b),
                var (a, b) => Comparer<IComparable>.Create((x, y) => x.CompareTo(y)).Compare((IComparable)a!, (IComparable)b!),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
