using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class SizeStarTests
{
    [Fact]
    public void One_percent_of_the_EU_gives_a_star() => Assert.True(SizeStar.Of(10, 1000, null, level: 2));

    [Fact]
    public void The_top_tenth_of_thirty_regions_gives_a_star()
    {
        var top = SizeStar.TopDecileOf([.. Enumerable.Range(1, 30).Select(i => (double)i)]);

        Assert.Equal(28, top);
        Assert.True(SizeStar.Of(28, 1e6, top, level: 2));
        Assert.False(SizeStar.Of(27, 1e6, top, level: 2));
    }

    [Fact]
    public void Fewer_than_thirty_regions_have_no_top_tenth() => Assert.Null(SizeStar.TopDecileOf([.. Enumerable.Range(1, 29).Select(i => (double)i)]));

    [Fact]
    public void Regions_reported_at_level_1_never_have_one() => Assert.False(SizeStar.Of(10, 1000, 5, level: 1));

    [Fact]
    public void Missing_employment_is_neither() => Assert.Null(SizeStar.Of(null, 1000, 5, level: 2));
}
