using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Tables;

public sealed class ParquetTableTests(SampleStore samples)
{
    public static TheoryData<string> Names => [.. StarSchema.Tables.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void DuckDB_reads_every_table_with_the_declared_types_and_the_same_number_of_rows(string name)
    {
        var contract = StarSchema.Tables.Single(table => table.Name == name);
        var path = samples.PathOf($"outputs/latest/tables/{name}.parquet");

        var described = DuckDb.Query($"DESCRIBE SELECT * FROM '{path}'").Select(row => ((string)row[0]!, (string)row[1]!));
        Assert.Equal(contract.Columns.Select(column => (column.Name, DuckType(column.Type))), described);
        var rows = samples.Report.Context.Tables.Single(table => table.Contract.Name == name).Rows.Count;
        Assert.Equal((long)rows, DuckDb.Query($"SELECT count(*) FROM '{path}'")[0][0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_key_is_unique_and_sorted_and_columns_that_are_never_null_are_required_in_the_schema(string name)
    {
        var contract = StarSchema.Tables.Single(table => table.Name == name);
        var path = samples.PathOf($"outputs/latest/tables/{name}.parquet");
        var key = string.Join(", ", contract.Key);

        Assert.Equal(0L, DuckDb.Query($"SELECT count(*) FROM (SELECT {key} FROM '{path}' GROUP BY ALL HAVING count(*) > 1)")[0][0]);
        var required = DuckDb.Query($"SELECT name, repetition_type FROM parquet_schema('{path}') WHERE type IS NOT NULL").Where(row => (string)row[1]! == "REQUIRED").Select(row => (string)row[0]!);
        Assert.Equal(contract.Columns.Where(column => !column.IsNullable).Select(column => column.Name), required);
    }

    [Fact]
    public void Parquet_and_CSV_of_a_table_hold_the_same()
    {
        var folder = samples.PathOf("outputs/latest/tables");

        var differences = DuckDb.Query($"""
            SELECT count(*) FROM '{folder}/fact_region_sector.parquet' p
            FULL JOIN read_csv('{folder}/fact_region_sector.csv', header = true, all_varchar = true) c
              ON p.region_code = c.region_code AND p.sector_code = c.sector_code AND CAST(p.year AS VARCHAR) = c.year
            WHERE p.location_quotient IS DISTINCT FROM CAST(c.location_quotient AS DOUBLE)
               OR p.is_relevant IS DISTINCT FROM CAST(c.is_relevant AS BOOLEAN)
               OR p.reason IS DISTINCT FROM c.reason OR p.edition IS DISTINCT FROM c.edition
            """);

        Assert.Equal(0L, differences[0][0]);
    }

    private static string DuckType(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.WholeNumber => "INTEGER",
        ColumnType.Number => "DOUBLE",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Date => "DATE",
        ColumnType.Moment => "TIMESTAMP WITH TIME ZONE",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
