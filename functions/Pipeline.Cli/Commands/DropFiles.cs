using Factsheets.Drops;
using Factsheets.Storage;

namespace Factsheets.Cli.Commands;

/// <summary>Brings files and folders into the inbox of a store.</summary>
internal static class DropFiles
{
    private const string Drops = "drops/";

    /// <summary>Copies what lies outside the store; another file of the same name becomes <c>&lt;name&gt;.&lt;sha12&gt;</c>.</summary>
    /// <returns>Paths in the store.</returns>
    public static async Task<IReadOnlyList<string>> BringInAsync(IStore store, IEnumerable<string> filesOrFolders, CancellationToken cancellationToken)
    {
        var paths = new List<string>();
        foreach (var file in filesOrFolders.SelectMany(Expand))
        {
            var inside = (store as FolderStore)?.PathOf(file);
            paths.Add(inside?.StartsWith(Drops, StringComparison.Ordinal) == true ? inside : await CopyAsync(store, file, cancellationToken));
        }

        return paths;
    }

    private static IEnumerable<string> Expand(string fileOrFolder)
    {
        var full = Path.GetFullPath(fileOrFolder);
        if (Directory.Exists(full))
        {
            return Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Where(file => !Path.GetFileName(file).StartsWith('.') && !file.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal);
        }

        return File.Exists(full) ? [full] : throw new UsageException($"There is no file or folder '{fileOrFolder}'.");
    }

    private static async Task<string> CopyAsync(IStore store, string file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file);
        string hash;
        await using (var stream = File.OpenRead(file))
        {
            hash = await DropContent.HashAsync(stream, cancellationToken);
        }

        var inbox = await InboxOfAsync(file);
        var path = inbox + name;
        if (await store.FindAsync(path, cancellationToken) is not null)
        {
            if (await store.HashAsync(path, cancellationToken) == hash)
            {
                return path;
            }

            path = inbox + DropName.WithHash(name, hash);
        }

        await using var source = File.OpenRead(file);
        await store.WriteAsync(path, WriteCondition.None, (target, token) => source.CopyToAsync(target, token), cancellationToken);
        return path;
    }

    private static async Task<string> InboxOfAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        try
        {
            await using var content = DropContent.Open(stream, stream.Length, DropLimits.Default);
            return DropFolder.Of(DropKinds.Detect(content, Path.GetFileName(file)));
        }
        catch (DropRejectedException)
        {
            // What is wrong with it is said when it is taken; it must lie somewhere until then.
            return DropFolder.Eurostat;
        }
    }
}
