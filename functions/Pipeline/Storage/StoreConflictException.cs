namespace Factsheets.Storage;

/// <summary>A conditional read or write found another state of the file than the caller expected.</summary>
/// <param name="path">Path in the store.</param>
/// <param name="expected">What the caller expected, in words.</param>
public sealed class StoreConflictException(string path, string expected)
    : IOException($"{path}: the file is not in the expected state ({expected}).")
{
    /// <summary>Path in the store.</summary>
    public string Path { get; } = path;
}
