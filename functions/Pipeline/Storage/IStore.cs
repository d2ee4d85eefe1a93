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

    /// <summary>Lists the paths below a prefix, in ordinal order. Unfinished writes are never listed; a prefix without files is an empty list.</summary>
    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>Lists the files below a prefix with size and time, in ordinal order; as <see cref="ListAsync"/> otherwise.</summary>
    Task<IReadOnlyList<ListedFile>> ScanAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>
    /// Opens a file for streaming. The stream can seek and gives one state of the file: when the file is replaced
    /// meanwhile, it goes on with the earlier content or ends with a <see cref="StoreConflictException"/>.
    /// </summary>
    /// <param name="path">Path in the store.</param>
    /// <param name="ifMatch">The content mark the file must have, or null for any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="StoreConflictException">The file has another content mark.</exception>
    Task<Stream> OpenReadAsync(string path, string? ifMatch, CancellationToken cancellationToken);

    /// <summary>Writes a file as a whole: it appears, or replaces the earlier one, only when the callback has returned.</summary>
    /// <param name="path">Path in the store.</param>
    /// <param name="condition">What must hold at the commit.</param>
    /// <param name="write">Writes the content, from start to end: the stream cannot seek. Disposing it commits nothing.</param>
    /// <param name="cancellationToken">Cancels the call; nothing is committed then.</param>
    /// <returns>The file as committed.</returns>
    /// <exception cref="StoreConflictException">The condition does not hold, or another writer of a large file committed at the same time.</exception>
    Task<StoredFile> WriteAsync(string path, WriteCondition condition, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken);

    /// <summary>Deletes a file; a file that does not exist is no error.</summary>
    Task DeleteAsync(string path, CancellationToken cancellationToken);

    /// <summary>Takes a lock that one holder has at a time, in all processes. It is renewed until it is disposed, and ends by itself when its holder dies.</summary>
    /// <param name="path">Path of the lock; nothing else may lie there.</param>
    /// <param name="duration">How long a dead holder blocks the others at most: 15 to 60 seconds.</param>
    /// <param name="cancellationToken">Cancels the call, not the lock.</param>
    /// <returns>The lock; null when somebody else holds it.</returns>
    Task<IStoreLease?> LeaseAsync(string path, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Where a file lies, for people: its full path in the file system or its address.</summary>
    /// <param name="path">Path in the store.</param>
    string LocationOf(string path);
}
