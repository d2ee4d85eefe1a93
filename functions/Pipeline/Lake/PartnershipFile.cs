using Factsheets.Extracts.Partnerships;
using Factsheets.Extracts.Registry;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>The lake file of the partnerships: one row an organisation in a consortium.</summary>
public static class PartnershipFile
{
    /// <summary>Its columns and how they become records.</summary>
    public static RecordFile<PartnershipRecord> Form { get; } = new(
        [
            new("partnership_id", typeof(string), record => record.Id),
            new("programme", typeof(string), record => record.Programme),
            new("consortium", typeof(string), record => record.Consortium),
            new("organisation", typeof(string), record => record.Organisation),
            new("country_code", typeof(string), record => record.CountryCode),
            new("role", typeof(string), record => record.Role),
            new("ecosystems", typeof(string), record => record.Ecosystems.Text is { Length: > 0 } text ? text : null),
            new("start", typeof(DateOnly), record => record.Start),
            new("end", typeof(DateOnly), record => record.End),
        ],
        values => new PartnershipRecord(
            (string)values[1]!,
            (string)values[2]!,
            (string?)values[3],
            (string?)values[4],
            (string?)values[5],
            EcosystemSet.Parse((string?)values[6]),
            (DateOnly?)values[7],
            (DateOnly?)values[8]));

    /// <summary>Reads the file of a store.</summary>
    /// <exception cref="StoreConflictException">It has another content mark than <paramref name="etag"/>.</exception>
    public static async Task<IReadOnlyList<PartnershipRecord>> ReadAsync(IStore store, string? etag, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(LakeTarget.Partnerships.LakePath, etag, cancellationToken);
        return await Form.ReadAsync(stream, cancellationToken);
    }
}
