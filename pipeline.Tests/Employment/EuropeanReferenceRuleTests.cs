using Factsheets.Classifications;
using Factsheets.Employment;

namespace Factsheets.Tests.Employment;

public sealed class EuropeanReferenceRuleTests
{
    private static readonly Universe Accommodation = Universe.Of(["I"]);

    [Fact]
    public void The_members_are_summed_and_other_areas_never_stand_in()
    {
        var reference = Of(["EU28 I55 2014 999", "EU27 I55 2014 999", .. Countries.Eu27.SelectMany(country => new[] { $"{country} I 2014 10", $"{country} I55 2014 4", $"{country} I56 2014 6" })]);

        Assert.Equal(27 * 4, reference.Division("I55").Persons);
        Assert.Equal(27 * 10, reference.BlockPersons("I"));
        Assert.Equal(27 * 10, reference.TotalPersons);
    }

    [Fact]
    public void A_published_total_goes_first_unless_it_is_rounded_or_estimated()
    {
        string[] members = [.. Countries.Eu27.SelectMany(country => new[] { $"{country} I55 2014 4", $"{country} I56 2014 6" })];

        Assert.Equal(200, Of(["EU27_2020 I55 2014 200 p", .. members]).Division("I55").Persons);
        Assert.Equal(27 * 4, Of(["EU27_2020 I55 2014 200 d", .. members]).Division("I55").Persons);
        Assert.Equal(27 * 4, Of(["EU27_2020 I55 2014 200 ep", .. members]).Division("I55").Persons);
    }

    [Fact]
    public void A_member_without_a_section_adds_nothing_to_it()
    {
        var reference = Of([.. Countries.Eu27.Where(country => country != "MT").Select(country => $"{country} I 2014 10")]);

        Assert.Equal(260, reference.BlockPersons("I"));
    }

    private static EuropeanReference Of(string[] national) =>
        EuropeanReferenceRule.Of(Accommodation, new RegionalSource(TestSources.Of(TestSources.Entry("r"))), TestSources.Of(TestSources.Entry("n"), national), 2014);
}
