using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Tables;

public sealed class StarSchemaTests
{
    [Fact]
    public void The_tables_of_the_contract_are_declared()
    {
        Assert.Equal(
            [
                "dim_country", "dim_region", "dim_sector", "dim_ecosystem", "bridge_ecosystem_sector", "dim_source", "fact_country_sector", "fact_country_ecosystem",
                "fact_region_sector", "fact_region_ecosystem", "fact_agglomeration_change", "fact_cluster_organisation", "fact_cluster_ecosystem", "fact_country_cluster", "fact_partnership",
                "bridge_partnership_ecosystem", "fact_policy", "fact_state_of_play", "fact_semester_challenge",
            ],
            StarSchema.Tables.Select(table => table.Name));
    }

    [Fact]
    public void Keys_and_foreign_keys_name_columns_that_exist()
    {
        var columns = StarSchema.Tables.ToDictionary(table => table.Name, table => table.Columns.Select(column => column.Name).ToHashSet());
        foreach (var table in StarSchema.Tables)
        {
            Assert.All(table.Key, key => Assert.Contains(key, columns[table.Name]));
            Assert.All(table.ForeignKeys, key => Assert.Subset(columns[table.Name], key.Columns.ToHashSet()));
            Assert.All(table.ForeignKeys, key => Assert.Subset(columns[key.Table], key.References.ToHashSet()));
        }
    }

    [Fact]
    public void A_column_of_one_name_has_one_type_in_all_tables()
    {
        Assert.All(
            StarSchema.Tables.SelectMany(table => table.Columns).GroupBy(column => column.Name),
            group => Assert.Single(group.Select(column => column.Type).Distinct()));
    }

    [Fact]
    public void Every_name_is_lower_case_with_underscores()
    {
        Assert.All(StarSchema.Tables.SelectMany(table => table.Columns), column => Assert.Matches("^[a-z][a-z0-9_]*$", column.Name));
    }
}
