using Factsheets.Extracts.Registry;

namespace Factsheets.Clusters;

/// <summary>Members of some organisations by type, of those that state any type.</summary>
/// <param name="Organisations">Organisations that state their members.</param>
/// <param name="Sme">Small and medium enterprises; null when none states them.</param>
/// <param name="LargeEnterprise">Large enterprises; null when none states them.</param>
/// <param name="Research">Research organisations; null when none states them.</param>
/// <param name="Other">Other members; null when none states them.</param>
public sealed record MemberSums(int Organisations, long? Sme, long? LargeEnterprise, long? Research, long? Other)
{
    /// <summary>Members of all types; null when none states members.</summary>
    public long? Total => Organisations == 0 ? null : (Sme ?? 0) + (LargeEnterprise ?? 0) + (Research ?? 0) + (Other ?? 0);

    /// <summary>Adds up; a type is null when no organisation states it, and counts as none where one leaves it open beside others.</summary>
    public static MemberSums Of(IEnumerable<ClusterRecord> records)
    {
        var stating = records.Where(StatesMembers).ToList();
        return new MemberSums(stating.Count, Sum(record => record.SmeMembers), Sum(record => record.LargeEnterpriseMembers), Sum(record => record.ResearchMembers), Sum(record => record.OtherMembers));

        long? Sum(Func<ClusterRecord, int?> members) => stating.Select(members).OfType<int>().Select(count => (long?)count).DefaultIfEmpty(null).Aggregate((sum, count) => sum + count);
    }

    /// <summary>A part of all members in percent; null when the part is not stated or there are no members.</summary>
    public double? SharePct(long? part) => Total is > 0 and { } total ? 100.0 * part / total : null;

    private static bool StatesMembers(ClusterRecord record) =>
        record.SmeMembers is not null || record.LargeEnterpriseMembers is not null || record.ResearchMembers is not null || record.OtherMembers is not null;
}
