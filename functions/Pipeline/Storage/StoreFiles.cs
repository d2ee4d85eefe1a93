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

    /// <summary>Reads a JSON file.</summary>
    /// <returns>The value; null when there is no such file.</returns>
    /// <exception cref="JsonException">The file is no such JSON.</exception>
    public static async Task<T?> ReadJsonAsync<T>(this IStore store, string path, CancellationToken cancellationToken)
        where T : class
    {
        if (await store.FindAsync(path, cancellationToken) is null)
        {
            return null;
        }

        await using var stream = await store.OpenReadAsync(path, ifMatch: null, cancellationToken);
        return await JsonSerializer.DeserializeAsync<T>(stream, JsonForm, cancellationToken);
    }

    /// <summary>Writes a JSON file.</summary>
    public static Task<StoredFile> WriteJsonAsync<T>(this IStore store, string path, T value, WriteCondition condition, CancellationToken cancellationToken) =>
        store.WriteTextAsync(path, JsonSerializer.Serialize(value, JsonForm) + "\n", condition, cancellationToken);

    /// <summary>Writes a text file in UTF-8 without a byte order mark.</summary>
    public static Task<StoredFile> WriteTextAsync(this IStore store, string path, string text, WriteCondition condition, CancellationToken cancellationToken) =>
        store.WriteAsync(path, condition, async (stream, token) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), token), cancellationToken);

    /// <summary>SHA-256 of a file in lower-case hex.</summary>
    public static async Task<string> HashAsync(this IStore store, string path, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(path, ifMatch: null, cancellationToken);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }
}
