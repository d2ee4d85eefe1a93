using Factsheets.Extracts.Registry;

namespace Factsheets.Clusters;

/// <summary>Members of some organisations by type, of those that state any type.</summary>
/// <param name="Organisations">Organisations that state their members.</param>
/// <param name="Sme">Small and medium enterprises; null when none states members.</param>
/// <param name="LargeEnterprise">Large enterprises; null when none states members.</param>
/// <param name="Research">Research organisations; null when none states members.</param>
/// <param name="Other">Other members; null when none states members.</param>
public sealed record MemberSums(int Organisations, long? Sme, long? LargeEnterprise, long? Research, long? Other)
{
    /// <summary>Members of all types; null when none states members.</summary>
    public long? Total => Organisations == 0 ? null : Sme + LargeEnterprise + Research + Other;

    /// <summary>Adds up; a type that an organisation leaves open beside others counts as none.</summary>
    public static MemberSums Of(IEnumerable<ClusterRecord> records)
    {
        var stating = records.Where(StatesMembers).ToList();
        return stating.Count == 0
            ? new MemberSums(0, null, null, null, null)
            : new MemberSums(stating.Count, stating.Sum(record => (long?)record.SmeMembers ?? 0), stating.Sum(record => (long?)record.LargeEnterpriseMembers ?? 0), stating.Sum(record => (long?)record.ResearchMembers ?? 0), stating.Sum(record => (long?)record.OtherMembers ?? 0));
    }

    /// <summary>A part of all members in percent; null when there are none.</summary>
    public double? SharePct(long? part) => Total is > 0 and { } total ? 100.0 * part / total : null;

    private static bool StatesMembers(ClusterRecord record) =>
        record.SmeMembers is not null || record.LargeEnterpriseMembers is not null || record.ResearchMembers is not null || record.OtherMembers is not null;
}
