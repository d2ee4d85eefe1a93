using System.Text;
using System.Text.Json;
using Factsheets.Storage;

namespace Factsheets.Outputs.Editions;

/// <summary>Writes files of an edition and notes size and hash of each, for the marker.</summary>
/// <param name="store">The store.</param>
/// <param name="edition">Id of the edition.</param>
internal sealed class EditionFileWriter(IStore store, string edition)
{
    private readonly List<EditionFile> _files = [];

    /// <summary>What was written so far.</summary>
    public IReadOnlyList<EditionFile> Files => _files;

    /// <summary>Writes a file.</summary>
    /// <param name="path">Path below the edition.</param>
    /// <param name="rows">Rows of a table; null for other files.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task WriteAsync(string path, int? rows, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var (bytes, sha256) = await store.WriteHashedAsync(EditionPaths.Folder(edition) + path, write, cancellationToken);
        _files.Add(new EditionFile(path, bytes, sha256, rows));
    }

    /// <summary>Writes a text file in UTF-8 without a byte order mark.</summary>
    public Task WriteTextAsync(string path, int? rows, string text, CancellationToken cancellationToken) =>
        WriteAsync(path, rows, async (stream, token) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), token), cancellationToken);

    /// <summary>Writes a JSON file.</summary>
    public Task WriteJsonAsync<T>(string path, T value, CancellationToken cancellationToken) =>
        WriteTextAsync(path, rows: null, JsonSerializer.Serialize(value, StoreFiles.JsonForm) + "\n", cancellationToken);
}
