using System.Text.Json.Serialization;

namespace Factsheets.Events;

/// <summary>Asks that a data set be downloaded if the service has a later update.</summary>
/// <param name="Dataset">Code of the data set.</param>
public sealed record RefreshMessage([property: JsonPropertyName("dataset")] string Dataset);
