using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Factsheets.Storage;

/// <summary>
/// A store in a folder. A write goes to <c>.tmp/</c>, is flushed to the disk and renamed, so that a reader sees the
/// old file or the new one, never a half. The content mark is the SHA-256 of the content: the same on every machine.
/// </summary>
/// <param name="root">The folder; it is made when something is written.</param>
public sealed class FolderStore(string root) : IStore
{
    private const string TemporaryFolder = ".tmp";
    private const string CommitLock = "commit.lock";
    private const int BufferSize = 128 * 1024;
    private const int LockTries = 3000;
    private static readonly TimeSpan LockRetry = TimeSpan.FromMilliseconds(20);

    /// <summary>Full path of the folder.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <inheritdoc />
    public async Task<StoredFile?> FindAsync(string path, CancellationToken cancellationToken)
    {
        var file = PhysicalPath(path);
        if (!File.Exists(file))
        {
            return null;
        }

        await using var stream = Open(file);
        var hash = await SHA256.HashDataAsync(stream, cancellationToken);
        return new StoredFile(path, stream.Length, Mark(hash));
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var (path, _) in FilesBelow(prefix))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return path;
        }
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<ListedFile>> ScanAsync(string prefix, CancellationToken cancellationToken)
    {
        var files = new List<ListedFile>();
        foreach (var (path, file) in FilesBelow(prefix))
        {
            cancellationToken.ThrowIfCancellationRequested();
            file.Refresh();
            if (file.Exists)
            {
                files.Add(new ListedFile(path, file.Length, file.LastWriteTimeUtc));
            }
        }

        return Task.FromResult<IReadOnlyList<ListedFile>>(files);
    }

    /// <inheritdoc />
    public async Task<Stream> OpenReadAsync(string path, string? ifMatch, CancellationToken cancellationToken)
    {
        var file = PhysicalPath(path);
        var stream = File.Exists(file) ? Open(file) : throw new FileNotFoundException($"{path}: there is no such file in the store.", path);
        if (ifMatch is null)
        {
            return stream;
        }

        // The open file is checked, not its name: another file may take the name in between.
        if (Mark(await SHA256.HashDataAsync(stream, cancellationToken)) != ifMatch)
        {
            await stream.DisposeAsync();
            throw new StoreConflictException(path, $"content mark {ifMatch}");
        }

        stream.Position = 0;
        return stream;
    }

    /// <inheritdoc />
    public async Task<StoredFile> WriteAsync(string path, WriteCondition condition, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var target = PhysicalPath(path);
        var temporary = Path.Combine(MakeTemporaryFolder(), Path.GetRandomFileName());
        try
        {
            StoredFile written;
            using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous))
            {
                await using var stream = new HashedStream(file, hash);
                await write(stream, cancellationToken);
                file.Flush(flushToDisk: true);
                written = new StoredFile(path, stream.Length, Mark(hash.GetHashAndReset()));
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            cancellationToken.ThrowIfCancellationRequested();
            await CommitAsync(path, temporary, target, condition, cancellationToken);
            return written;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <inheritdoc />
    public async Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        var file = PhysicalPath(path);
        if (File.Exists(file))
        {
            await using var held = await LockAsync(cancellationToken);
            File.Delete(file);
        }
    }

    /// <inheritdoc />
    public Task<IStoreLease?> LeaseAsync(string path, TimeSpan duration, CancellationToken cancellationToken)
    {
        StoreLeases.Check(duration);
        var name = Mark(SHA256.HashData(Encoding.UTF8.GetBytes(StorePath.Check(path))));
        var file = TryLock(name + ".lease");
        return Task.FromResult<IStoreLease?>(file is null ? null : new FileLease(file));
    }

    /// <inheritdoc />
    public string LocationOf(string path) => PhysicalPath(path);

    /// <summary>Path in the store of a file of this machine.</summary>
    /// <param name="file">Path in the file system.</param>
    /// <returns>Null when the file lies outside the store.</returns>
    public string? PathOf(string file)
    {
        var relative = Path.GetRelativePath(Root, file);
        return Path.IsPathRooted(relative) || relative.Split(Path.DirectorySeparatorChar)[0] is "." or ".." ? null : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    private IEnumerable<(string Path, FileInfo File)> FilesBelow(string prefix)
    {
        var folder = new DirectoryInfo(prefix.LastIndexOf('/') is var slash and >= 0 ? PhysicalPath(prefix[..slash]) : Root);
        return !folder.Exists
            ? []
            : folder.EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(Root, file.FullName).Replace(Path.DirectorySeparatorChar, '/'), file))
                .Where(found => found.Path.StartsWith(prefix, StringComparison.Ordinal) && !found.Path.StartsWith(TemporaryFolder + "/", StringComparison.Ordinal))
                .OrderBy(found => found.Path, StringComparer.Ordinal);
    }

    private async Task CommitAsync(string path, string temporary, string target, WriteCondition condition, CancellationToken cancellationToken)
    {
        // Looking and renaming must not interleave with another writer, in this process or another one: the system
        // knows no rename that fails when the target exists, and none that compares.
        await using var held = await LockAsync(cancellationToken);
        if ((condition.MustBeAbsent && File.Exists(target)) || (condition.ETag is { } expected && (await FindAsync(path, cancellationToken))?.ETag != expected))
        {
            throw new StoreConflictException(path, condition.Expected);
        }

        File.Move(temporary, target, overwrite: true);
    }

    private async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < LockTries; i++)
        {
            if (TryLock(CommitLock) is { } file)
            {
                return file;
            }

            await Task.Delay(LockRetry, cancellationToken);
        }

        throw new IOException($"{Path.Combine(Root, TemporaryFolder, CommitLock)} cannot be opened: another process holds it for a minute, or the disk is full.");
    }

    private FileStream? TryLock(string name)
    {
        var file = Path.Combine(MakeTemporaryFolder(), name);
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string MakeTemporaryFolder() => Directory.CreateDirectory(Path.Combine(Root, TemporaryFolder)).FullName;

    private string PhysicalPath(string path) => Path.Combine(Root, StorePath.Check(path).Replace('/', Path.DirectorySeparatorChar));

    private static FileStream Open(string file) =>
        new(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static string Mark(byte[] hash) => Convert.ToHexStringLower(hash);
}
