using System.Text.Json;
using Factsheets.Extracts.Policy;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>The lake file of a country's policy profile: the profile as JSON.</summary>
public static class PolicyFile
{
    /// <summary>Reads the file of a store.</summary>
    /// <exception cref="StoreConflictException">It has another content mark than <paramref name="etag"/>.</exception>
    public static async Task<PolicyProfile> ReadAsync(IStore store, LakeTarget target, string? etag, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(target.LakePath, etag, cancellationToken);
        return (await JsonSerializer.DeserializeAsync<PolicyProfile>(stream, StoreFiles.JsonForm, cancellationToken))!;
    }
}
