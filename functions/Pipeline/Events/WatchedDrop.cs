using Factsheets.Storage;

namespace Factsheets.Events;

/// <summary>A drop that is watched, in one state of its size and time.</summary>
/// <param name="file">The state.</param>
/// <param name="since">When it was first seen so.</param>
internal sealed class WatchedDrop(ListedFile file, DateTimeOffset since)
{
    /// <summary>The state; in another one it is another watched drop.</summary>
    public ListedFile Listed { get; } = file;

    /// <summary>True when nothing is left to do with it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>How often it could not be taken.</summary>
    public int Failures { get; set; }

    /// <summary>When it is taken at the earliest.</summary>
    public DateTimeOffset NotBefore { get; set; } = since + DropWatch.Stillness;
}
