using System.Text;
using Factsheets.Drops;
using Factsheets.Extracts.Policy;

namespace Factsheets.Tests.Extracts.Policy;

public sealed class PolicyProfileReaderTests
{
    private const string Head = "country: FR\nedition_year: 2023\n";

    [Fact]
    public void Known_categories_are_known_by_code_or_words_and_others_are_kept_as_new()
    {
        var profile = Read(Head + "policies:\n  - type: National cluster policy\n    name: P\n    beneficiaries:\n      categories: [smes, Start-ups, Farmers]\n");
        Assert.Equal([("smes", true), ("start_ups", true), ("Farmers", false)], profile.Policies[0].Beneficiaries.Categories.Select(category => (category.Code, category.IsKnown)));
        Assert.True(profile.Policies[0].IsDedicated);
        Assert.Equal(["New category in beneficiaries of 'P': 'Farmers'."], PolicyProfileReader.NewCategories(profile));
    }

    [Theory]
    [InlineData("country: Atlantis\nedition_year: 2023\n", "bad_profile", 1, "country")]
    [InlineData("country: FR\n", "bad_profile", 1, "edition_year")]
    [InlineData(Head + "polices: []\n", "bad_profile", 3, "polices")]
    [InlineData(Head + "policies:\n  - type: national\n", "bad_profile", 4, "policies[1].name")]
    [InlineData(Head + "policies:\n  - type: national\n    name: P\n    history:\n      start: soon\n", "bad_profile", 7, "policies[1].history.start")]
    [InlineData(Head + "references:\n  - text: T\n    url: javascript:alert(1)\n", "bad_profile", 5, "references[1].url")]
    [InlineData(Head + "state_of_play:\n  continuity:\n    category: ages\n", "bad_profile", 5, "state_of_play.continuity.category")]
    [InlineData("a: &a [x]\nb: *a\n", "yaml_anchor", 1, "Anchors")]
    [InlineData("country: [FR\n", "bad_yaml", 2, "YAML")]
    [InlineData("- 1\n", "bad_yaml", 1, "YAML")]
    public void An_error_says_line_and_field(string yaml, string code, int line, string field)
    {
        var rejection = Assert.Throws<DropRejectedException>(() => Read(yaml)).Rejection;
        Assert.Equal((code, (long?)line), (rejection.Code, rejection.Line));
        Assert.Contains(field, rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Equal("yaml_depth", Assert.Throws<DropRejectedException>(() => Read("a: " + new string('[', 5000) + new string(']', 5000))).Rejection.Code);

    private static PolicyProfile Read(string yaml) => PolicyProfileReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)));
}
