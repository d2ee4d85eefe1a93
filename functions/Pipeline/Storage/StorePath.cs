namespace Factsheets.Storage;

/// <summary>Rules for paths inside a store.</summary>
public static class StorePath
{
    /// <summary>Checks that a path stays inside the store.</summary>
    /// <returns>The path itself.</returns>
    /// <exception cref="ArgumentException">The path is empty, absolute, uses <c>\</c>, or has an empty, <c>.</c> or <c>..</c> segment.</exception>
    public static string Check(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or "." or ".." || segment.AsSpan().ContainsAny('\\', ':', '\0'))
            {
                throw new ArgumentException($"'{path}' is no path inside a store: segments are separated by '/' and none is empty, '.' or '..'.", nameof(path));
            }
        }

        return path;
    }
}
