namespace Factsheets.Drops;

/// <summary>An earlier refreshed drop of a data set: what is needed to put it in order.</summary>
/// <param name="LastUpdate">Last update by the provider.</param>
/// <param name="RetrievedAt">When it was downloaded.</param>
/// <param name="Sha256">Hash of the bytes.</param>
/// <param name="DropPath">The drop it became.</param>
public sealed record EarlierDrop(DateTimeOffset LastUpdate, DateTimeOffset RetrievedAt, string Sha256, string DropPath);
