using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factsheets.Storage;

/// <summary>Whole small files of a store: JSON and text, and the hash of any file.</summary>
public static class StoreFiles
{
    /// <summary>The form of every JSON file that the product writes: snake_case, indented, readable letters, <c>\n</c>.</summary>
    public static JsonSerializerOptions JsonForm { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private const int ReadAttempts = 10;

    /// <summary>Reads a JSON file, as it is before or after whoever replaces it at the same time.</summary>
    /// <returns>The value; null when there is no such file.</returns>
    /// <exception cref="JsonException">The file is no such JSON.</exception>
    public static async Task<T?> ReadJsonAsync<T>(this IStore store, string path, CancellationToken cancellationToken)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var stream = await store.OpenReadAsync(path, ifMatch: null, cancellationToken);
                return await JsonSerializer.DeserializeAsync<T>(stream, JsonForm, cancellationToken);
            }
            catch (FileNotFoundException)
            {
                return null;
            }
            catch (StoreConflictException) when (attempt < ReadAttempts)
            {
                // It was replaced or deleted while it was read: these files are small, the next look tells.
            }
        }
    }

    /// <summary>Writes a JSON file.</summary>
    public static Task<StoredFile> WriteJsonAsync<T>(this IStore store, string path, T value, WriteCondition condition, CancellationToken cancellationToken) =>
        store.WriteTextAsync(path, JsonSerializer.Serialize(value, JsonForm) + "\n", condition, cancellationToken);

    /// <summary>Writes a text file in UTF-8 without a byte order mark.</summary>
    public static Task<StoredFile> WriteTextAsync(this IStore store, string path, string text, WriteCondition condition, CancellationToken cancellationToken) =>
        store.WriteAsync(path, condition, async (stream, token) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), token), cancellationToken);

    /// <summary>Writes a file and hashes it on the way.</summary>
    /// <returns>Its size in bytes and its SHA-256 in lower-case hex: of what was sent, not of what the store has kept.</returns>
    public static async Task<(long Bytes, string Sha256)> WriteHashedAsync(this IStore store, string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var written = await store.WriteAsync(path, WriteCondition.None, (stream, token) => write(new HashedStream(stream, hash), token), cancellationToken);
        return (written.Bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>SHA-256 of a file in lower-case hex.</summary>
    public static async Task<string> HashAsync(this IStore store, string path, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(path, ifMatch: null, cancellationToken);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    /// <summary>True when a file is there and has a hash.</summary>
    /// <param name="store">The store.</param>
    /// <param name="path">Path in the store.</param>
    /// <param name="sha256">The hash in lower-case hex.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<bool> HasHashAsync(this IStore store, string path, string sha256, CancellationToken cancellationToken)
    {
        try
        {
            return await store.HashAsync(path, cancellationToken) == sha256;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}
