using Factsheets.Clusters;
using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Registry;

namespace Factsheets.Tests.Clusters;

public sealed class CooperationTests
{
    private static readonly PartnershipRecord[] Records =
    [
        Row(Programmes.Internationalisation, "One", "A", "FR"), Row(Programmes.Internationalisation, "One", "B", "FR"), Row(Programmes.Internationalisation, "One", "C", "ES"),
        Row(Programmes.Excellence, "Two", "A", "FR"), Row(Programmes.Excellence, "Two", "D", "EL"), Row(Programmes.Excellence, "Two", "E", null),
        Row(Programmes.Excellence, "Three", "D", "EL"), Row(Programmes.Excellence, "Three", "F", "IT"),
        Row(Programmes.Eurocluster, "Four", "a", "FR") with { Ecosystems = EcosystemSet.Of(["digital"]) }, Row(Programmes.Eurocluster, "Four", "G", "PT") with { Ecosystems = EcosystemSet.Of(["health", "digital"]) },
    ];

    [Fact]
    public void A_consortium_counts_once_however_many_organisations_a_country_has_in_it()
    {
        var all = Cooperation.Of(Records, "FR", [.. Programmes.Strands]);
        Assert.Equal((2, 2), (all.Consortia, all.Organisations));
        Assert.Equal(["EL", "ES"], all.PartnerCountries);
        Assert.Equal((1, 1), (Cooperation.Of(Records, "FR", Programmes.Excellence).Consortia, Cooperation.Of(Records, "FR", Programmes.Internationalisation).Consortia));
    }

    [Fact]
    public void Partner_countries_and_ecosystems_are_those_of_the_consortia_of_the_country()
    {
        var euroclusters = Cooperation.Of(Records, "FR", Programmes.Eurocluster);
        Assert.Equal(["PT"], euroclusters.PartnerCountries);
        Assert.Equal(["digital", "health"], euroclusters.Ecosystems);
        Assert.Equal(12, euroclusters.EcosystemsNotCovered().Count);
        Assert.Equal(0, Cooperation.Of(Records, "SE", Programmes.Eurocluster).Consortia);
    }

    private static PartnershipRecord Row(string programme, string consortium, string organisation, string? country) =>
        new(programme, consortium, organisation, country, null, EcosystemSet.None, null, null);
}
