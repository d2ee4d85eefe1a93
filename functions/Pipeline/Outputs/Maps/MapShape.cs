namespace Factsheets.Outputs.Maps;

/// <summary>A shape of a drawing.</summary>
/// <param name="Code">Code of the region or country.</param>
/// <param name="Path">Data of the SVG path; empty for a region without an outline.</param>
/// <param name="Centre">Where its text or symbol stands.</param>
/// <param name="Room">Room for its text there: 1 and more holds the whole name, or a number of two digits.</param>
/// <param name="IsDot">Whether it is too small to see, so that a dot stands for it.</param>
public sealed record MapShape(string Code, string Path, MapPoint Centre, double Room, bool IsDot)
{
    // Two digits fit loosely: one fits where there is less room.
    private const double EnoughForNumber = 0.8;

    /// <summary>Whether a name fits inside.</summary>
    public bool HoldsName => Room >= 1;

    /// <summary>Whether a number fits inside.</summary>
    public bool HoldsNumber => Room >= EnoughForNumber;
}
