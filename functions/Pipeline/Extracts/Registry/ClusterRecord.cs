namespace Factsheets.Extracts.Registry;

/// <summary>A cluster organisation of a registry.</summary>
/// <param name="CountryCode">Eurostat's country code.</param>
/// <param name="Name">Name as delivered, white space folded.</param>
/// <param name="City">City as delivered; null when not stated.</param>
/// <param name="Region">Region as delivered, a NUTS code or a name; null when not stated.</param>
/// <param name="Ecosystems">Codes of its ecosystems, in ordinal order.</param>
/// <param name="IsCrossEcosystem">True when it says that it works across ecosystems.</param>
/// <param name="TotalMembers">Members of all types as stated; null when not stated.</param>
/// <param name="SmeMembers">Small and medium enterprises; null when not stated.</param>
/// <param name="LargeEnterpriseMembers">Large enterprises; null when not stated.</param>
/// <param name="ResearchMembers">Research organisations; null when not stated.</param>
/// <param name="OtherMembers">Other members; null when not stated.</param>
/// <param name="Website">Website as delivered; null when not stated.</param>
/// <param name="Founded">Year of foundation; null when not stated.</param>
/// <param name="Size">Size as delivered; null when not stated.</param>
/// <param name="ProfileUrl">Address of its profile; null when not stated.</param>
/// <param name="ExtractedOn">Date of the extract; null when neither row nor name of the drop says it.</param>
public sealed record ClusterRecord(
    string CountryCode,
    string Name,
    string? City,
    string? Region,
    EcosystemSet Ecosystems,
    bool IsCrossEcosystem,
    int? TotalMembers,
    int? SmeMembers,
    int? LargeEnterpriseMembers,
    int? ResearchMembers,
    int? OtherMembers,
    string? Website,
    int? Founded,
    string? Size,
    string? ProfileUrl,
    DateOnly? ExtractedOn)
{
    /// <summary>Id: the same for the same country and folded name.</summary>
    public string Id => OrganisationId.Of(CountryCode, Name);
}
