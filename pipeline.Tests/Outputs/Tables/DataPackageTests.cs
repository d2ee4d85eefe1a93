using System.Text.Json;
using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Tables;

public sealed class DataPackageTests
{
    [Fact]
    public void It_describes_every_table_with_fields_keys_and_references()
    {
        using var package = JsonDocument.Parse(DataPackage.Of("2014-abc", StarSchema.Tables.ToDictionary(table => table.Name, _ => 3)));
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(resource => resource.GetProperty("name").GetString()!);

        Assert.Equal(StarSchema.Tables.Select(table => table.Name), resources.Keys);
        var schema = resources["fact_country_sector"].GetProperty("schema");
        Assert.Equal(["country_code", "sector_code", "year"], schema.GetProperty("primaryKey").EnumerateArray().Select(key => key.GetString()));
        Assert.Contains(schema.GetProperty("foreignKeys").EnumerateArray(), key => key.GetProperty("reference").GetProperty("resource").GetString() == "dim_source");
        Assert.Equal("integer", schema.GetProperty("fields")[2].GetProperty("type").GetString());
    }

    [Fact]
    public void What_a_column_can_have_is_a_constraint()
    {
        using var package = JsonDocument.Parse(DataPackage.Of("2014-abc", StarSchema.Tables.ToDictionary(table => table.Name, _ => 3)));
        var fields = package.RootElement.GetProperty("resources").EnumerateArray()
            .Single(resource => resource.GetProperty("name").GetString() == "fact_country_sector")
            .GetProperty("schema").GetProperty("fields").EnumerateArray()
            .ToDictionary(field => field.GetProperty("name").GetString()!);

        Assert.Equal("""{"minimum":0,"maximum":100}""", JsonSerializer.Serialize(fields["coverage_pct"].GetProperty("constraints")));
        Assert.Equal("""{"required":true}""", JsonSerializer.Serialize(fields["year"].GetProperty("constraints")));
        Assert.False(fields["obs_flag"].TryGetProperty("constraints", out _));
    }
}
