using System.Text.Json.Serialization;

namespace Factsheets.Events;

/// <summary>Asks that a drop be taken.</summary>
/// <param name="Path">Path of the drop in the store, below <c>drops/</c>.</param>
/// <param name="ETag">Content mark of the drop when it was found: what fails is put on record against this state and no later one.</param>
public sealed record IngestMessage(
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("etag")] string ETag);
