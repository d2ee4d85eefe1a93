using Factsheets.Classifications;

namespace Factsheets.Tests.Classifications;

public sealed class EcosystemsTests
{
    [Fact]
    public void The_14_ecosystems_come_in_the_order_of_the_result_tables()
    {
        Assert.Equal(
            [
                "aerospace_defence", "agri_food", "construction", "cultural_creative_industries", "digital", "electronics", "energy_renewables",
                "energy_intensive_industries", "health", "mobility_transport_automotive", "proximity_social_economy", "retail", "textile", "tourism",
            ],
            Ecosystems.All.Select(ecosystem => ecosystem.Code));
        Assert.Equal(Enumerable.Range(1, 14), Ecosystems.All.Select(ecosystem => ecosystem.SortOrder));
    }

    [Fact]
    public void Code_and_official_name_find_the_same_ecosystem() =>
        Assert.All(Ecosystems.All, ecosystem =>
        {
            Assert.Same(ecosystem, Ecosystems.Find(ecosystem.Code));
            Assert.Same(ecosystem, Ecosystems.FindByName(ecosystem.Name));
        });

    [Fact]
    public void Other_spellings_are_not_guessed()
    {
        Assert.Null(Ecosystems.FindByName("Creative & Cultural Industries"));
        Assert.Null(Ecosystems.FindByName("Cross-ecosystem"));
        Assert.Null(Ecosystems.Find("Health"));
    }
}
