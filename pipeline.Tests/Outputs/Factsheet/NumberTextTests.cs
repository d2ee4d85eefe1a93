using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(17.65, "17.7")]
    [InlineData(0.25, "0.3")]
    [InlineData(-0.25, "\u22120.3")]
    [InlineData(-0.04, "0.0")]
    public void One_decimal_rounds_half_away_from_zero_and_uses_a_real_minus(double value, string text) =>
        Assert.Equal(text, NumberText.OneDecimal(value));

    [Theory]
    [InlineData(4.3, "+4.3")]
    [InlineData(-1.5, "\u22121.5")]
    [InlineData(0.04, "0.0")]
    [InlineData(-0.04, "0.0")]
    public void A_difference_has_its_sign_unless_it_rounds_to_zero(double value, string text) =>
        Assert.Equal(text, NumberText.Difference(value));

    [Theory]
    [InlineData(18_449_473, "18.4", "million")]
    [InlineData(999_600, "1.0", "million")]
    [InlineData(612_499, "612", "thousand")]
    [InlineData(9_999, "9,999", "people")]
    public void People_are_counted_in_the_unit_that_reads_best(double persons, string number, string unit) =>
        Assert.Equal((number, unit), NumberText.People(persons));

    [Fact]
    public void Counts_are_grouped_and_years_are_not()
    {
        Assert.Equal("1,218", NumberText.Count(1218));
        Assert.Equal("2014", NumberText.Plain(2014));
        Assert.Equal("17.7\u00A0%", NumberText.Percent(17.7));
        Assert.Equal("1.58", NumberText.Quotient(1.575));
        Assert.Equal("1.5", NumberText.Threshold(1.5));
    }
}
