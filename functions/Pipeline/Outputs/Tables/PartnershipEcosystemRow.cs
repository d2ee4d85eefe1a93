namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>bridge_partnership_ecosystem</c>.</summary>
/// <param name="PartnershipId">The partnership.</param>
/// <param name="EcosystemCode">The ecosystem.</param>
public sealed record PartnershipEcosystemRow(string PartnershipId, string EcosystemCode);
