using System.Text;
using Factsheets.Storage;

namespace Factsheets.Tests.Storage;

/// <summary>A store in a folder of its own that goes away with the test.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factsheets-");

    public TemporaryStore() => Store = new FolderStore(_folder.FullName);

    public FolderStore Store { get; }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public string PhysicalPath(string path) => Path.Combine(_folder.FullName, path);

    public Task<StoredFile> PutAsync(string path, string text) => Store.WriteTextAsync(path, text, WriteCondition.None, Token);

    public Task<StoredFile> PutAsync(string path, byte[] bytes) =>
        Store.WriteAsync(path, WriteCondition.None, async (stream, token) => await stream.WriteAsync(bytes, token), Token);

    public async Task<byte[]> BytesAsync(string path)
    {
        await using var stream = await Store.OpenReadAsync(path, ifMatch: null, Token);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Token);
        return copy.ToArray();
    }

    public async Task<string> TextAsync(string path) => Encoding.UTF8.GetString(await BytesAsync(path));

    public async Task<List<string>> ListAsync(string prefix) => await Store.ListAsync(prefix, Token).ToListAsync(Token);

    /// <summary>Everything in the folder, also unfinished writes; without the lock files.</summary>
    public IReadOnlyList<string> AllFiles() =>
        [.. _folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Extension != ".lock").Select(file => Path.GetRelativePath(_folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);
}
