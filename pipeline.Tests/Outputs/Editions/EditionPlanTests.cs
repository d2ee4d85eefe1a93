using Factsheets.Outputs.Editions;

namespace Factsheets.Tests.Outputs.Editions;

public sealed class EditionPlanTests
{
    private static readonly EditionPlan Plan = new([new("a", ["11"], "etag")], new FactsheetOptions(), [], null, "0.1.0", 1);

    [Fact]
    public void The_mark_of_the_store_does_not_enter_the_id()
    {
        Assert.Equal(Plan.Hash(), (Plan with { Inputs = [new("a", ["11"], "other")] }).Hash());
    }

    [Fact]
    public void Inputs_options_countries_and_versions_enter_the_id()
    {
        Assert.Matches("^[0-9a-f]{12}$", Plan.Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { Inputs = [new("a", ["12"], "etag")] }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { Options = new FactsheetOptions { Scheme = "asmr2021" } }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { OnlyCountries = ["ES"] }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { MethodVersion = 2 }).Hash());
        Assert.NotEqual(Plan.Hash(), (Plan with { ProductVersion = "0.2.0" }).Hash());
    }
}
