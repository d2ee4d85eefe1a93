using Factsheets.Extracts.Registry;
using Factsheets.Storage;

namespace Factsheets.Lake;

/// <summary>The lake file of the municipalities: one row a municipality, by region and code.</summary>
public static class MunicipalityFile
{
    /// <summary>Its columns and how they become records.</summary>
    public static RecordFile<MunicipalityRecord> Form { get; } = new(
        [
            new("country_code", typeof(string), record => record.CountryCode),
            new("nuts_code", typeof(string), record => record.NutsCode),
            new("lau_code", typeof(string), record => record.LauCode),
            new("name", typeof(string), record => record.Name),
            new("population", typeof(int), record => record.Population),
        ],
        values => new MunicipalityRecord((string)values[0]!, (string)values[1]!, (string?)values[2], (string)values[3]!, (int?)values[4]));

    /// <summary>Reads the file of a store.</summary>
    /// <exception cref="StoreConflictException">It has another content mark than <paramref name="etag"/>.</exception>
    public static async Task<IReadOnlyList<MunicipalityRecord>> ReadAsync(IStore store, string? etag, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(LakeTarget.Municipalities.LakePath, etag, cancellationToken);
        return await Form.ReadAsync(stream, cancellationToken);
    }
}
