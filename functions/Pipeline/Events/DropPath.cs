using Factsheets.Lake;
using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>Rules for paths of drops that come from outside: from events and queues.</summary>
public static class DropPath
{
    /// <summary>Checks that a path is one of a drop.</summary>
    /// <returns>The path itself.</returns>
    /// <exception cref="ArgumentException">It leaves the store, or does not lie below <c>drops/</c>.</exception>
    public static string Check(string path) => StorePath.Check(path).StartsWith(DropIngestion.DropsFolder, StringComparison.Ordinal)
        ? path
        : throw new ArgumentException($"'{path}' does not lie below {DropIngestion.DropsFolder}.", nameof(path));

    /// <summary>True for files that somebody still writes, by their ending: <c>.tmp</c> and <c>.part</c>. They are never taken.</summary>
    public static bool IsUnfinished(string path) =>
        path.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".part", StringComparison.OrdinalIgnoreCase);
}
