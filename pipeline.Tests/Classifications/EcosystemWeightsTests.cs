using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class EcosystemWeightsTests
{
    [Theory]
    [InlineData("asmr2021", 274)]
    [InlineData("asmr2022", 273)]
    public void A_scheme_has_its_weights_for_all_14_ecosystems(string scheme, int count)
    {
        var weights = EcosystemWeights.Of(scheme);
        Assert.Equal((scheme, count), (weights.Scheme, weights.All.Count));
        Assert.Equal(Ecosystems.All.Select(ecosystem => ecosystem.Code), weights.All.Select(weight => weight.Ecosystem).Distinct());
        Assert.Equal(count, Ecosystems.All.Sum(ecosystem => weights.OfEcosystem(ecosystem.Code).Count));
        Assert.All(weights.All, weight => Assert.NotNull(NaceRev2.Find(weight.Division)));
        Assert.All(weights.All, weight => Assert.Equal(weight.Weight, weights.Weight(weight.Ecosystem, weight.Division)));
    }

    [Fact]
    public void The_only_weight_above_1_is_kept_as_published()
    {
        foreach (var scheme in EcosystemWeights.Schemes)
        {
            var above = Assert.Single(EcosystemWeights.Of(scheme).All, weight => weight.Weight > 1);
            Assert.Equal(new EcosystemWeight("construction", "M71", 1.256805448), above);
        }
    }

    [Fact]
    public void Weights_of_a_division_overlap()
    {
        var weights = EcosystemWeights.Of(EcosystemWeights.DefaultScheme);
        Assert.Equal((1, 1), (weights.Weight("health", "Q88"), weights.Weight("proximity_social_economy", "Q88")));
        Assert.Equal(2, weights.SumOver("Q88"));
        Assert.Equal(1, weights.SumOver("C10"), 12);
    }

    [Theory]
    [InlineData("B05")]
    [InlineData("K64")]
    [InlineData("O84")]
    [InlineData("U99")]
    [InlineData("X00")]
    public void A_division_in_no_ecosystem_weighs_0(string division)
    {
        var weights = EcosystemWeights.Of("asmr2022");
        Assert.Equal(0, weights.SumOver(division));
        Assert.All(Ecosystems.All, ecosystem => Assert.Equal(0, weights.Weight(ecosystem.Code, division)));
    }

    [Fact]
    public void The_scheme_of_2022_differs_as_annex_13_says()
    {
        Assert.True(EcosystemWeights.Of("asmr2021").Weight("cultural_creative_industries", "M75") > 0);
        Assert.Equal(0, EcosystemWeights.Of("asmr2022").Weight("cultural_creative_industries", "M75"));
    }

    [Fact]
    public void An_unknown_scheme_is_refused_with_those_there_are()
    {
        Assert.Equal(["asmr2021", "asmr2022"], EcosystemWeights.Schemes);
        var error = Assert.Throws<ArgumentException>(() => EcosystemWeights.Of("asmr2023"));
        Assert.Contains("'asmr2023'", error.Message, StringComparison.Ordinal);
        Assert.Contains("asmr2021, asmr2022", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_ecosystem_has_no_weights() => Assert.Empty(EcosystemWeights.Of("asmr2022").OfEcosystem("Health"));
}
