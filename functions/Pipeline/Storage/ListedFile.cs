namespace Factsheets.Storage;

/// <summary>A file of a store as a listing shows it, without its content being read.</summary>
/// <param name="Path">Path in the store.</param>
/// <param name="Bytes">Size in bytes.</param>
/// <param name="ModifiedAt">When it was last written. It says nothing about the content: outputs never depend on it.</param>
public sealed record ListedFile(string Path, long Bytes, DateTimeOffset ModifiedAt);
