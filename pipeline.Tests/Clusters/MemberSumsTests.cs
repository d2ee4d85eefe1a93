using Factsheets.Clusters;
using Factsheets.Extracts.Registry;

namespace Factsheets.Tests.Clusters;

public sealed class MemberSumsTests
{
    [Fact]
    public void Shares_are_taken_of_the_organisations_that_state_their_members()
    {
        var sums = MemberSums.Of([Record(73, 14, 12, 1), Record(null, null, null, null), Record(20, null, null, null)]);
        Assert.Equal((2, 93L, 14L, 12L, 1L, 120L), (sums.Organisations, sums.Sme, sums.LargeEnterprise, sums.Research, sums.Other, sums.Total));
        Assert.Equal(77.5, sums.SharePct(sums.Sme));
    }

    [Fact]
    public void Nobody_states_members_is_null_and_never_0()
    {
        var sums = MemberSums.Of([Record(null, null, null, null)]);
        Assert.Equal((0, null, null), (sums.Organisations, sums.Sme, sums.SharePct(sums.Sme)));
    }

    [Fact]
    public void A_type_that_nobody_states_is_null_beside_others()
    {
        var sums = MemberSums.Of([Record(6, 2, null, null), Record(2, null, null, null)]);
        Assert.Equal((8L, 2L, null, null, 10L), (sums.Sme, sums.LargeEnterprise, sums.Research, sums.Other, sums.Total));
        Assert.Equal((80.0, null), (sums.SharePct(sums.Sme), sums.SharePct(sums.Research)));
    }

    private static ClusterRecord Record(int? sme, int? large, int? research, int? other) =>
        new("FR", "A", null, null, EcosystemSet.None, false, null, sme, large, research, other, null, null, null, null, null);
}
