using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>A store that breaks down, or lets others go first, where a test wants it. What it does not break it hands on.</summary>
/// <param name="store">The store.</param>
internal sealed class FaultyStore(IStore store) : IStore
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _reads = new();
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _writes = new();

    /// <summary>Called before each write with its path; what it throws is what the write throws.</summary>
    public Func<string, Task> BeforeWrite { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called after each write with its path; what it throws ends the caller, and the file is there.</summary>
    public Func<string, Task> AfterWrite { get; set; } = _ => Task.CompletedTask;

    /// <summary>Paths that were opened.</summary>
    public IEnumerable<string> Reads => _reads;

    /// <summary>Paths that were written.</summary>
    public IEnumerable<string> Writes => _writes;

    /// <summary>Calls an action the first time that a path is one of those that are looked for.</summary>
    public static Func<string, Task> Once(Func<string, bool> isWanted, Func<Task> action)
    {
        var calls = 0;
        return path => isWanted(path) && Interlocked.Increment(ref calls) == 1 ? action() : Task.CompletedTask;
    }

    /// <summary>The error of a process that dies.</summary>
    public static Task Crash() => throw new CrashException();

    public async Task<StoredFile> WriteAsync(string path, WriteCondition condition, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        await BeforeWrite(path);
        var written = await store.WriteAsync(path, condition, write, cancellationToken);
        _writes.Enqueue(path);
        await AfterWrite(path);
        return written;
    }

    public Task<Stream> OpenReadAsync(string path, string? ifMatch, CancellationToken cancellationToken)
    {
        _reads.Enqueue(path);
        return store.OpenReadAsync(path, ifMatch, cancellationToken);
    }

    public Task<StoredFile?> FindAsync(string path, CancellationToken cancellationToken) => store.FindAsync(path, cancellationToken);

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) => store.ListAsync(prefix, cancellationToken);

    public Task<IReadOnlyList<ListedFile>> ScanAsync(string prefix, CancellationToken cancellationToken) => store.ScanAsync(prefix, cancellationToken);

    public Task DeleteAsync(string path, CancellationToken cancellationToken) => store.DeleteAsync(path, cancellationToken);

    public Task<IStoreLease?> LeaseAsync(string path, TimeSpan duration, CancellationToken cancellationToken) => store.LeaseAsync(path, duration, cancellationToken);

    public string LocationOf(string path) => store.LocationOf(path);

    /// <summary>Thrown where a test lets a process die: no code handles it.</summary>
    internal sealed class CrashException : Exception;
}
