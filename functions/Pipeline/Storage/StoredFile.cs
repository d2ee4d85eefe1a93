namespace Factsheets.Storage;

/// <summary>A file of a store as it was when it was looked up.</summary>
/// <param name="Path">Path in the store, with <c>/</c>; the first segment is the container or top folder.</param>
/// <param name="Bytes">Size in bytes.</param>
/// <param name="ETag">Opaque mark of this content: it changes whenever the content changes.</param>
public sealed record StoredFile(string Path, long Bytes, string ETag);
