using Factsheets.Outputs.Editions;

namespace Factsheets.Tests.Outputs.Editions;

public sealed class EditionPlanTests
{
    private static readonly EditionInput Input = new("a", ["11"], "etag", "0123456789abcdef", LastUpdate: null, AccessedOn: null, Url: null);
    private static readonly EditionPlan Plan = new([Input], new FactsheetOptions(), [], null, "0.1.0", 1);

    [Fact]
    public void The_mark_of_the_store_does_not_enter_the_id()
    {
        Assert.Equal(Plan.Hash(), (Plan with { Inputs = [Input with { ETag = "other", Sha256 = "fedcba9876543210" }] }).Hash());
    }

    [Fact]
    public void Inputs_options_countries_and_versions_enter_the_id()
    {
        Assert.Matches("^[0-9a-f]{12}$", Plan.Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { Inputs = [Input with { ContentSha256 = ["12"] }] }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { Inputs = [Input with { AccessedOn = new DateOnly(2026, 1, 2) }] }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { Inputs = [Input with { LastUpdate = new DateTimeOffset(2026, 1, 1, 11, 0, 0, TimeSpan.Zero) }] }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { Options = new FactsheetOptions { Scheme = "asmr2021" } }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { OnlyCountries = ["ES"] }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { MethodVersion = 2 }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { ProductVersion = "0.2.0" }).Hash());
    }

    [Fact]
    public void An_edition_is_known_by_its_hash_whatever_its_year()
    {
        Assert.True(Plan.Gives($"2014-{Plan.Hash()}"));
        Assert.True(Plan.Gives($"none-{Plan.Hash()}"));
        Assert.False(Plan.Gives("2014-000000000000"));
        Assert.False(Plan.Gives(null));
    }

    [Fact]
    public void Options_are_compared_by_what_they_say()
    {
        Assert.True(Plan.HasOptions(new FactsheetOptions()));
        Assert.False(Plan.HasOptions(new FactsheetOptions { Year = 2014 }));
    }
}
