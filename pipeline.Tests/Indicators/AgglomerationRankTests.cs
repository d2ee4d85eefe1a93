using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class AgglomerationRankTests
{
    [Fact]
    public void The_most_specialised_is_first_and_ties_go_by_code()
    {
        var ranks = AgglomerationRank.Of([("C20", 1.8), ("C10", 1.8), ("I55", 3)]);

        Assert.Equal((1, 2, 3), (ranks["I55"], ranks["C10"], ranks["C20"]));
    }
}
