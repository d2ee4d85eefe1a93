using System.Text.Json;
using Factsheets.Outputs.Editions;
using Factsheets.Refresh;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>Reads the messages of poison queues. They may be anything: what is no message was perhaps poisoned by just that.</summary>
public static class PoisonMessage
{
    private const int MarkerSegments = 4;
    private static readonly JsonSerializerOptions Form = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The drop that a message is about.</summary>
    /// <param name="message">A message of the queue <c>ingest</c>, or the host's note on a blob that it gave up.</param>
    /// <returns>Path and content mark, the mark empty when the message says none; null when the message is about no drop.</returns>
    public static IngestMessage? DropOf(string message)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(message, Form);
            var path = content?.Path ?? $"{content?.ContainerName}/{content?.BlobName}";
            return new IngestMessage(DropPath.Check(path), MarkOf(content?.ETag));
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The data set that a message of the queue <c>refresh</c> is about.</summary>
    /// <param name="message">The message.</param>
    /// <returns>Its code; null when the message is about none.</returns>
    public static string? DatasetOf(string message)
    {
        try
        {
            return RefreshOptions.CheckDataset(JsonSerializer.Deserialize<RefreshMessage>(message, Form)?.Dataset ?? "");
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The country that a message of the queue <c>country</c> is about.</summary>
    /// <returns>Null when the message is about none.</returns>
    public static CountryMessage? CountryOf(string message)
    {
        try
        {
            // Both become parts of paths.
            return JsonSerializer.Deserialize<CountryMessage>(message, Form) is { Edition: { } edition, CountryCode: { } country } found
                && StorePath.Check(EditionPaths.Marker(edition, country)).Split('/').Length == MarkerSegments ? found : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    // A mark may come with the quotes of the HTTP header.
    private static string MarkOf(JsonElement? mark) => mark is { ValueKind: JsonValueKind.String } text ? text.GetString()!.Trim('"') : "";

    private sealed record Content(string? Path, string? ContainerName, string? BlobName, JsonElement? ETag);
}
