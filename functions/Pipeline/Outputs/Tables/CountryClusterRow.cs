namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>fact_country_cluster</c>.</summary>
/// <param name="CountryCode">Country.</param>
/// <param name="RegionCode">Region; null for organisations that could not be placed.</param>
/// <param name="Organisations">Number of organisations.</param>
/// <param name="OrganisationsStatingMembers">Organisations that state their members.</param>
/// <param name="SmeMembers">Sum of their small and medium enterprises; null when none states them.</param>
/// <param name="LargeEnterpriseMembers">Sum of their large enterprises; null when none states them.</param>
/// <param name="ResearchMembers">Sum of their research organisations; null when none states them.</param>
/// <param name="OtherMembers">Sum of their other members; null when none states them.</param>
public sealed record CountryClusterRow(string CountryCode, string? RegionCode, int Organisations, int OrganisationsStatingMembers, int? SmeMembers, int? LargeEnterpriseMembers, int? ResearchMembers, int? OtherMembers);
