using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Factsheets.Storage;

/// <summary>
/// A store in a folder. A write goes to <c>.tmp/</c>, is flushed to the disk and renamed, so that a reader sees the
/// old file or the new one, never a half. The content mark is the SHA-256 of the content: the same on every machine.
/// </summary>
/// <param name="root">The folder; it is made when something is written.</param>
public sealed class FolderStore(string root) : IStore
{
    private const string TemporaryFolder = ".tmp";
    private const int BufferSize = 128 * 1024;
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
        var folder = prefix.LastIndexOf('/') is var slash and >= 0 ? PhysicalPath(prefix[..slash]) : Root;
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && !path.StartsWith(TemporaryFolder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return path;
        }
    }

    /// <inheritdoc />
    public async Task<Stream> OpenReadAsync(string path, string? ifMatch, CancellationToken cancellationToken)
    {
        if (ifMatch is not null && (await FindAsync(path, cancellationToken))?.ETag is { } etag && etag != ifMatch)
        {
            throw new StoreConflictException(path, $"content mark {ifMatch}");
        }

        var file = PhysicalPath(path);
        return File.Exists(file) ? Open(file) : throw new FileNotFoundException($"{path}: there is no such file in the store.", path);
    }

    /// <inheritdoc />
    public async Task<StoredFile> WriteAsync(string path, WriteCondition condition, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var target = PhysicalPath(path);
        var temporaryFolder = Path.Combine(Root, TemporaryFolder);
        Directory.CreateDirectory(temporaryFolder);
        var temporary = Path.Combine(temporaryFolder, Path.GetRandomFileName());
        try
        {
            StoredFile written;
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.Asynchronous))
            {
                await write(stream, cancellationToken);
                stream.Flush(flushToDisk: true);
                stream.Position = 0;
                written = new StoredFile(path, stream.Length, Mark(await SHA256.HashDataAsync(stream, cancellationToken)));
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
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
            await using var held = await LockAsync(path, cancellationToken);
            File.Delete(file);
        }
    }

    private async Task CommitAsync(string path, string temporary, string target, WriteCondition condition, CancellationToken cancellationToken)
    {
        // Looking and renaming are two steps, also in File.Move without overwriting: no other writer, in this process or
        // another one, may come between.
        await using var held = await LockAsync(path, cancellationToken);
        if (condition.MustBeAbsent && File.Exists(target))
        {
            throw new StoreConflictException(path, "no file yet");
        }

        if (condition.ETag is { } expected && (await FindAsync(path, cancellationToken))?.ETag != expected)
        {
            throw new StoreConflictException(path, $"content mark {expected}");
        }

        File.Move(temporary, target, overwrite: true);
    }

    private async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        // A lock file cannot be deleted safely, so many paths share one of a few.
        var name = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(path)).AsSpan(0, 1));
        var lockFile = Path.Combine(Directory.CreateDirectory(Path.Combine(Root, TemporaryFolder)).FullName, name + ".lock");
        while (true)
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(LockRetry, cancellationToken);
            }
        }
    }

    private string PhysicalPath(string path) => Path.Combine(Root, StorePath.Check(path).Replace('/', Path.DirectorySeparatorChar));

    private static FileStream Open(string file) =>
        new(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static string Mark(byte[] hash) => Convert.ToHexStringLower(hash);
}
