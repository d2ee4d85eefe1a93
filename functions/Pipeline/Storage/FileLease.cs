namespace Factsheets.Storage;

/// <summary>A lock file that is open for one process alone; the system frees it when the process ends, however it ends.</summary>
/// <param name="file">The open file.</param>
internal sealed class FileLease(FileStream file) : IStoreLease
{
    /// <inheritdoc />
    public CancellationToken Lost => CancellationToken.None;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => file.DisposeAsync();
}
