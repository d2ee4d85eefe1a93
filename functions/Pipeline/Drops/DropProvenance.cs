namespace Factsheets.Drops;

/// <summary>Where the refreshed drops of a data set came from: the latest, and the earlier ones; written to <c>manifests/refresh/&lt;dataset&gt;.json</c>.</summary>
/// <param name="Url">Address it was downloaded from.</param>
/// <param name="LastUpdate">Last update by the provider, as its catalogue said.</param>
/// <param name="RetrievedAt">When it was downloaded.</param>
/// <param name="Sha256">Hash of the bytes.</param>
/// <param name="DropPath">The drop it became.</param>
public sealed record DropProvenance(string Url, DateTimeOffset LastUpdate, DateTimeOffset RetrievedAt, string Sha256, string DropPath)
{
    /// <summary>Hash of the unpacked content; null when it was not recorded.</summary>
    public string? ContentSha256 { get; init; }

    /// <summary>Size of the unpacked content; null when it was not recorded.</summary>
    public long? UnpackedBytes { get; init; }

    /// <summary>A later update under which the same content was served; null when there was none.</summary>
    public DateTimeOffset? ConfirmedUpdate { get; init; }

    /// <summary>The earlier drops, latest first; empty when there is none.</summary>
    public IReadOnlyList<EarlierDrop> Earlier { get; init; } = [];

    /// <summary>The latest update that the store is known to have.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public DateTimeOffset KnownUpdate => ConfirmedUpdate ?? LastUpdate;

    /// <summary>Path of a data set's provenance in the store.</summary>
    public static string PathOf(string dataset) => $"manifests/refresh/{dataset}.json";

    /// <summary>Last update of the drop with this hash, when it is one of the refreshed drops.</summary>
    /// <param name="sha256">Hash of its bytes.</param>
    /// <returns>The last of its updates, when the same bytes were served under several; null when they are none of a refresh.</returns>
    public DateTimeOffset? LastUpdateOf(string sha256) =>
        sha256 == Sha256 ? LastUpdate : Earlier.FirstOrDefault(drop => drop.Sha256 == sha256)?.LastUpdate;

    /// <summary>All drops from this one on, latest first: what is earlier for the next one.</summary>
    public IReadOnlyList<EarlierDrop> WithEarlier() => [new EarlierDrop(LastUpdate, RetrievedAt, Sha256, DropPath), .. Earlier];
}
