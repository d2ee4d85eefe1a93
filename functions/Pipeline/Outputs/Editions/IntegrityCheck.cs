using System.Globalization;
using Factsheets.Outputs.Tables;

namespace Factsheets.Outputs.Editions;

/// <summary>Checks the tables of an edition against each other before anything is published.</summary>
public static class IntegrityCheck
{
    /// <summary>Every foreign key must point to a row.</summary>
    /// <exception cref="InvalidDataException">One does not; the message names table, column and value.</exception>
    public static void Check(IReadOnlyList<OutputTable> tables)
    {
        var byName = tables.ToDictionary(table => table.Contract.Name, StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var key in table.Contract.ForeignKeys)
            {
                var known = Tuples(byName[key.Table], key.References).Select(Text).ToHashSet(StringComparer.Ordinal);
                var lost = Tuples(table, key.Columns).FirstOrDefault(values => !values.Contains(null) && !known.Contains(Text(values)));
                if (lost is not null)
                {
                    throw new InvalidDataException($"{table.Contract.Name}.{string.Join('+', key.Columns)} holds '{Text(lost)}', which {key.Table}.{string.Join('+', key.References)} does not have.");
                }
            }
        }
    }

    private static IEnumerable<object?[]> Tuples(OutputTable table, IReadOnlyList<string> columns)
    {
        var values = columns.Select(column => table.Values(column).ToList()).ToList();
        return Enumerable.Range(0, table.Rows.Count).Select(row => values.Select(column => column[row]).ToArray());
    }

    private static string Text(object?[] values) => string.Join('+', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
}
