using Factsheets.Classifications;
using Factsheets.Extracts.Registry;

namespace Factsheets.Clusters;

/// <summary>The registry of an edition: its organisations, placed, and the counts that tables and factsheets show.</summary>
/// <param name="Organisations">The organisations, by country and folded name.</param>
public sealed record ClusterRegistryView(IReadOnlyList<PlacedOrganisation> Organisations)
{
    /// <summary>A store without a registry.</summary>
    public static ClusterRegistryView Empty { get; } = new([]);

    /// <summary>Countries with organisations, in ordinal order.</summary>
    public IReadOnlyList<string> CountryCodes => [.. Organisations.Select(organisation => organisation.Record.CountryCode).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The organisations of a country.</summary>
    public IReadOnlyList<PlacedOrganisation> Of(string country) => [.. Organisations.Where(organisation => organisation.Record.CountryCode == country)];

    /// <summary>Members of the organisations of the EU27 countries that the registry holds.</summary>
    public MemberSums EuMembers() => MemberSums.Of(EuRecords());

    /// <summary>EU27 countries that the registry holds.</summary>
    public int EuCountries() => EuRecords().Select(record => record.CountryCode).Distinct(StringComparer.Ordinal).Count();

    private IEnumerable<ClusterRecord> EuRecords() =>
        Organisations.Select(organisation => organisation.Record).Where(record => Countries.Find(record.CountryCode)?.IsEu27 == true);
}
