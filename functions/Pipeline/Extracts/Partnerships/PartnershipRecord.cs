using Factsheets.Extracts.Registry;

namespace Factsheets.Extracts.Partnerships;

/// <summary>An organisation in a consortium, or a consortium alone where no organisation is stated.</summary>
/// <param name="Programme">One of <see cref="Programmes"/>.</param>
/// <param name="Consortium">Name or acronym of the consortium as delivered.</param>
/// <param name="Organisation">Name of the organisation; null when not stated.</param>
/// <param name="CountryCode">Its country; null when not stated or not known.</param>
/// <param name="Role">Role as delivered; null when not stated.</param>
/// <param name="Ecosystems">Ecosystems of the consortium.</param>
/// <param name="Start">Start, of a month or year alone its first day; null when not stated.</param>
/// <param name="End">End, of a month or year alone its last day; null when not stated.</param>
public sealed record PartnershipRecord(string Programme, string Consortium, string? Organisation, string? CountryCode, string? Role, EcosystemSet Ecosystems, DateOnly? Start, DateOnly? End)
{
    /// <summary>Id of the consortium: the same for the same programme and folded name.</summary>
    public string Id => OrganisationId.Hash($"{Programme}\n{OrganisationId.Folded(Consortium)}");

    /// <summary>What makes two rows the same one.</summary>
    public string Key => $"{Id}\n{CountryCode}\n{OrganisationId.Folded(Organisation ?? "")}";
}
