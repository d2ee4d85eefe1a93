using Factsheets.Outputs.Tables;

namespace Factsheets.Tests.Outputs.Tables;

public sealed class ValueRangeTests
{
    [Fact]
    public void Both_ends_belong_to_the_range()
    {
        Assert.True(ValueRange.Percent.Holds(0) && ValueRange.Percent.Holds(100) && ValueRange.FromOne.Holds(1));
        Assert.False(ValueRange.Percent.Holds(-1e-12) || ValueRange.Percent.Holds(100.0001) || ValueRange.FromOne.Holds(0));
    }

    [Fact]
    public void A_range_without_a_maximum_holds_any_large_value() => Assert.True(ValueRange.NotNegative.Holds(1e12));

    [Fact]
    public void It_is_told_in_words() => Assert.Equal(("0 to 100", "1 or more"), (ValueRange.Percent.ToString(), ValueRange.FromOne.ToString()));

    [Fact]
    public void Every_amount_of_the_tables_has_a_range_but_years_versions_levels_and_differences()
    {
        var open = StarSchema.Tables.SelectMany(table => table.Columns)
            .Where(column => column is { Type: ColumnType.Number or ColumnType.WholeNumber, Range: null })
            .Select(column => column.Name).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["difference_points", "eu_year", "level", "location_quotient_change", "nuts_version", "source_year", "year"], open);
    }

    [Theory]
    [InlineData("location_quotient", "0 or more")]
    [InlineData("rank", "1 or more")]
    [InlineData("share_pct", "0 to 100")]
    [InlineData("share_of_all_employment_pct", "0 to 100")]
    [InlineData("lower_persons", "0 or more")]
    [InlineData("reference_coverage_pct", "0 to 100")]
    [InlineData("universe_coverage_pct", "0 or more")]
    public void The_figures_of_regions_have_the_range_of_their_kind(string column, string range) =>
        Assert.Equal(range, FactRegionSector.Contract.Columns.Single(declared => declared.Name == column).Range!.ToString());
}
