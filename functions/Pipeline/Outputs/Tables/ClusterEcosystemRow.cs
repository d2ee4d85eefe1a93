namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>fact_cluster_ecosystem</c>.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="EcosystemCode">The ecosystem.</param>
public sealed record ClusterEcosystemRow(string OrganisationId, string EcosystemCode);
