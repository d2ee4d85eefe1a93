using Factsheets.Drops;
using Factsheets.Extracts;

namespace Factsheets.Tests.Extracts;

public sealed class TsvColumnsTests
{
    [Theory]
    [InlineData("freq,unit,geo\\TIME_PERIOD\t2022 \t2023 ", true)]
    [InlineData("unit,geo\\time\t2023 \t2022 ", false)]
    [InlineData("\uFEFFUNIT,GEO\\TIME\t2022\t2023\t", false)]
    public void Frequency_is_the_first_dimension_whether_the_file_has_it_or_not(string header, bool hasFrequency)
    {
        var columns = TsvColumns.Parse(header, new PeriodList());
        Assert.Equal(["freq", "unit", "geo"], columns.Dimensions);
        Assert.Equal((2, hasFrequency), (columns.Count, columns.HasFrequency));
    }

    [Fact]
    public void Columns_get_their_place_in_ascending_time()
    {
        var periods = new PeriodList();
        var columns = TsvColumns.Parse("geo\\time\t2022\t2020\t2021", periods);
        Assert.Equal([2, 0, 1], Enumerable.Range(0, 3).Select(columns.PlaceOf));
        Assert.Equal(["2022", "2020", "2021"], Enumerable.Range(0, 3).Select(column => periods[columns.PeriodOf(column)].ToString()));
        Assert.Equal(["2020", "2021", "2022"], Enumerable.Range(0, 3).Select(id => periods[id].ToString()));
    }

    [Fact]
    public void Without_a_frequency_each_form_of_period_is_a_group_and_with_one_all_are_one()
    {
        var mixed = TsvColumns.Parse("geo\\time\t2020Q1\t2020\t2019\t2019M12", new PeriodList());
        Assert.Equal([('A', 0, 2), ('M', 2, 3), ('Q', 3, 4)], mixed.Groups.Select(group => (group.Frequency, group.Start, group.End)));
        Assert.Single(TsvColumns.Parse("freq,geo\\time\t2020Q1\t2020", new PeriodList()).Groups);
    }

    [Theory]
    [InlineData("geo,time\t2020", "bad_header", 1)]
    [InlineData("unit,time\\geo\tFR\tES", "columns_are_not_periods", 1)]
    [InlineData("geo\\time", "no_periods", null)]
    [InlineData("geo\\time\t", "no_periods", null)]
    [InlineData("geo\\time\t2020\tTotal", "bad_period", 3)]
    [InlineData("geo\\time\t2020\t\t2021", "bad_period", 3)]
    [InlineData("geo\\time\t2020\t2020", "duplicate_period", null)]
    [InlineData("geo\\time\t2020M01\t2020-01", "duplicate_period", null)]
    [InlineData("geo,geo\\time\t2020", "bad_header", null)]
    [InlineData("geo,\\time\t2020", "bad_header", null)]
    [InlineData("geo,obs_value\\time\t2020", "bad_header", null)]
    [InlineData("time_period,geo\\time\t2020", "bad_header", null)]
    public void A_bad_header_is_rejected_with_its_place(string header, string code, int? field)
    {
        var error = Assert.Throws<DropRejectedException>(() => TsvColumns.Parse(header, new PeriodList())).Rejection;
        Assert.Equal((code, 1L, field), (error.Code, error.Line, error.Column));
        Assert.NotNull(error.Expected);
    }
}
