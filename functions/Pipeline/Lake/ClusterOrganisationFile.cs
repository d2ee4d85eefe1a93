using Factsheets.Extracts.Registry;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>The lake file of the cluster organisations: one row an organisation, by country and folded name, as delivered and normalised, not yet placed.</summary>
public static class ClusterOrganisationFile
{
    /// <summary>Its columns and how they become records.</summary>
    public static RecordFile<ClusterRecord> Form { get; } = new(
        [
            new("organisation_id", typeof(string), record => record.Id),
            new("country_code", typeof(string), record => record.CountryCode),
            new("name", typeof(string), record => record.Name),
            new("city", typeof(string), record => record.City),
            new("region", typeof(string), record => record.Region),
            new("ecosystems", typeof(string), record => record.Ecosystems.Text is { Length: > 0 } text ? text : null),
            new("is_cross_ecosystem", typeof(bool), record => record.IsCrossEcosystem),
            new("total_members", typeof(int), record => record.TotalMembers),
            new("sme_members", typeof(int), record => record.SmeMembers),
            new("large_enterprise_members", typeof(int), record => record.LargeEnterpriseMembers),
            new("research_members", typeof(int), record => record.ResearchMembers),
            new("other_members", typeof(int), record => record.OtherMembers),
            new("website", typeof(string), record => record.Website),
            new("founded", typeof(int), record => record.Founded),
            new("size", typeof(string), record => record.Size),
            new("profile_url", typeof(string), record => record.ProfileUrl),
            new("extracted_on", typeof(DateOnly), record => record.ExtractedOn),
        ],
        values => new ClusterRecord(
            (string)values[1]!,
            (string)values[2]!,
            (string?)values[3],
            (string?)values[4],
            EcosystemSet.Parse((string?)values[5]),
            (bool)values[6]!,
            (int?)values[7],
            (int?)values[8],
            (int?)values[9],
            (int?)values[10],
            (int?)values[11],
            (string?)values[12],
            (int?)values[13],
            (string?)values[14],
            (string?)values[15],
            (DateOnly?)values[16]));

    /// <summary>Reads the file of a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="etag">Content mark that it must have; null for any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StoreConflictException">It has another content mark.</exception>
    public static async Task<IReadOnlyList<ClusterRecord>> ReadAsync(IStore store, string? etag, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(LakeTarget.ClusterOrganisations.LakePath, etag, cancellationToken);
        return await Form.ReadAsync(stream, cancellationToken);
    }
}
