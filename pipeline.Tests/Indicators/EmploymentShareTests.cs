using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class EmploymentShareTests
{
    [Fact]
    public void The_share_is_a_fraction_of_the_region() => Assert.Equal(0.1, EmploymentShare.Of(5, 50));

    [Fact]
    public void It_is_null_without_a_figure_or_without_a_total()
    {
        Assert.Null(EmploymentShare.Of(null, 50));
        Assert.Null(EmploymentShare.Of(5, 0));
    }
}
