namespace Factsheets.Storage;

/// <summary>
/// The place where drops, lake, manifests and outputs lie: a folder or a storage account. Paths are relative,
/// with <c>/</c>, and never leave the store.
/// </summary>
public interface IStore
{
    /// <summary>Looks a file up.</summary>
    /// <returns>The file, or null when there is none.</returns>
    Task<StoredFile?> FindAsync(string path, CancellationToken cancellationToken);

    /// <summary>Lists the paths below a prefix, in ordinal order. Unfinished writes are never listed.</summary>
    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>Opens a file for streaming.</summary>
    /// <param name="path">Path in the store.</param>
    /// <param name="ifMatch">The content mark the file must have, or null for any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="StoreConflictException">The file has another content mark.</exception>
    Task<Stream> OpenReadAsync(string path, string? ifMatch, CancellationToken cancellationToken);

    /// <summary>Writes a file as a whole: it appears, or replaces the earlier one, only when the callback has returned.</summary>
    /// <param name="path">Path in the store.</param>
    /// <param name="condition">What must hold at the commit.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Cancels the call; nothing is committed then.</param>
    /// <returns>The file as committed.</returns>
    /// <exception cref="StoreConflictException">The condition does not hold.</exception>
    Task<StoredFile> WriteAsync(string path, WriteCondition condition, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken);

    /// <summary>Deletes a file; a file that does not exist is no error.</summary>
    Task DeleteAsync(string path, CancellationToken cancellationToken);
}
