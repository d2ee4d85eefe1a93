namespace Factsheets.Drops;

/// <summary>Where a refreshed drop came from; written to <c>manifests/refresh/&lt;dataset&gt;.json</c>.</summary>
/// <param name="Url">Address it was downloaded from.</param>
/// <param name="LastUpdate">Last update by the provider, as its catalogue said.</param>
/// <param name="RetrievedAt">When it was downloaded.</param>
/// <param name="Sha256">Hash of the bytes.</param>
/// <param name="DropPath">The drop it became.</param>
public sealed record DropProvenance(string Url, DateTimeOffset LastUpdate, DateTimeOffset RetrievedAt, string Sha256, string DropPath)
{
    /// <summary>Path of a data set's provenance in the store.</summary>
    public static string PathOf(string dataset) => $"manifests/refresh/{dataset}.json";
}
