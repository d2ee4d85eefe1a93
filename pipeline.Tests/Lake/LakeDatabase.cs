using System.Globalization;
using DuckDB.NET.Data;

namespace Factsheets.Tests.Lake;

/// <summary>Another program's eyes on Parquet and text files: DuckDB in memory.</summary>
internal static class LakeDatabase
{
    /// <summary>Runs a query.</summary>
    /// <returns>Its rows; the cells in invariant text with a bar between them, <c>null</c> for none.</returns>
    public static List<string> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    /// <summary>A path as a literal in SQL.</summary>
    public static string Quote(string path) => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";
}
