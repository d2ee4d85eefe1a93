namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>fact_cluster_organisation</c>.</summary>
/// <param name="OrganisationId">Hash of country and folded name.</param>
/// <param name="Name">Name as delivered, white space folded.</param>
/// <param name="CountryCode">Country.</param>
/// <param name="City">City as delivered; null when not stated.</param>
/// <param name="RegionCode">Reporting region (NUTS 2021); null when unplaced.</param>
/// <param name="NutsCode">NUTS 2021 code it was placed by; null when unplaced.</param>
/// <param name="PlacedBy">How it was placed.</param>
/// <param name="Website">Website; null when not stated.</param>
/// <param name="SmeMembers">Members that are small or medium enterprises; null when not stated.</param>
/// <param name="LargeEnterpriseMembers">Members that are large enterprises; null when not stated.</param>
/// <param name="ResearchMembers">Members that are research organisations; null when not stated.</param>
/// <param name="OtherMembers">Other members; null when not stated.</param>
/// <param name="ExtractedOn">Date of the registry extract; null when not known.</param>
public sealed record ClusterOrganisationRow(string OrganisationId, string Name, string CountryCode, string? City, string? RegionCode, string? NutsCode, string PlacedBy, string? Website, int? SmeMembers, int? LargeEnterpriseMembers, int? ResearchMembers, int? OtherMembers, DateOnly? ExtractedOn);
