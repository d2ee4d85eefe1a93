namespace Factsheets.Outputs.Tables;

/// <summary>A row of <c>fact_partnership</c>.</summary>
/// <param name="PartnershipId">Id of the partnership.</param>
/// <param name="OrganisationName">Name of the organisation.</param>
/// <param name="Programme">Programme.</param>
/// <param name="Consortium">Name of the consortium.</param>
/// <param name="OrganisationId">Registry organisation; null when it is not in the registry.</param>
/// <param name="CountryCode">Country; null when not stated.</param>
/// <param name="Role">Role; null when not stated.</param>
/// <param name="Start">Start; null when not stated.</param>
/// <param name="End">End; null when not stated.</param>
public sealed record PartnershipRow(string PartnershipId, string OrganisationName, string Programme, string Consortium, string? OrganisationId, string? CountryCode, string? Role, DateOnly? Start, DateOnly? End);
