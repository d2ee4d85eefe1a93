using Factsheets.Classifications;
using Factsheets.Employment;
using Factsheets.Indicators;

namespace Factsheets.Tests.Indicators;

public sealed class EcosystemCoverageTests
{
    [Fact]
    public void Structural_statistics_alone_cover_ten_of_the_fourteen()
    {
        var coverage = EcosystemCoverage.Of(Universe.Of(["B", "C", "D", "E", "F", "G", "H", "I", "J", "L", "M", "N", "S95"]), EcosystemWeights.Of("asmr2022"), europe: null);

        Assert.Equal(
            ["agri_food", "cultural_creative_industries", "health", "proximity_social_economy"],
            Ecosystems.All.Where(ecosystem => !coverage.IsCovered(ecosystem.Code)).Select(ecosystem => ecosystem.Code).Order(StringComparer.Ordinal));
        Assert.Equal(86.5, coverage.Pct("tourism"));
    }

    [Fact]
    public void A_universe_of_all_divisions_covers_everything()
    {
        var coverage = EcosystemCoverage.Of(Universe.Of(NaceRev2.Sections.Select(section => section.Code)), EcosystemWeights.Of("asmr2022"), europe: null);

        Assert.All(Ecosystems.All, ecosystem => Assert.Equal(100, coverage.Pct(ecosystem.Code)));
    }
}
