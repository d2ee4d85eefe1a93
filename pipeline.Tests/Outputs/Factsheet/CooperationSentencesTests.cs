using Factsheets.Outputs.Factsheet;

namespace Factsheets.Tests.Outputs.Factsheet;

public sealed class CooperationSentencesTests
{
    [Fact]
    public void What_is_none_has_no_partners_to_count()
    {
        var part = Part(new ProgrammeCooperation("", 0, 0, []));

        Assert.Equal("consortia of the European Strategic Cluster Partnerships, 2014–2020", CooperationSentences.Consortia(part));
        Assert.Equal("organisations took part in INNOSUP-1", CooperationSentences.Innosup(part));
        Assert.Equal("organisations are in Euroclusters, 2021–2027", CooperationSentences.Euroclusters(part));
    }

    [Fact]
    public void One_is_singular()
    {
        var part = Part(new ProgrammeCooperation("", 1, 1, ["FR"]));

        Assert.Equal("consortium of the European Strategic Cluster Partnerships, 2014–2020, with partners from 1 country", CooperationSentences.Consortia(part));
        Assert.Equal("organisation is in 1 Eurocluster, 2021–2027, with partners from 1 country", CooperationSentences.Euroclusters(part));
    }

    [Fact]
    public void Several_are_plural()
    {
        var part = Part(new ProgrammeCooperation("", 3, 2, ["DE", "FR"]));

        Assert.Equal("organisations took part in INNOSUP-1, with partners from 2 countries", CooperationSentences.Innosup(part));
        Assert.Equal("organisations are in 3 Euroclusters, 2021–2027, with partners from 2 countries", CooperationSentences.Euroclusters(part));
    }

    private static CooperationPart Part(ProgrammeCooperation programme) => new()
    {
        ClusterPartnerships = programme,
        Strands = [],
        Innosup = programme,
        Euroclusters = programme,
        EcosystemsCovered = null,
        EcosystemsNotCovered = null,
        SourceId = "eccp_partnerships",
    };
}
