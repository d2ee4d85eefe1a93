namespace Factsheets.Outputs.Maps;

/// <summary>A shape of a drawing.</summary>
/// <param name="Code">Code of the region or country.</param>
/// <param name="Path">Data of the SVG path; empty for a region without an outline.</param>
/// <param name="Centre">Where its text or symbol stands.</param>
/// <param name="HoldsText">Whether its text fits inside.</param>
/// <param name="IsDot">Whether it is too small to see, so that a dot stands for it.</param>
public sealed record MapShape(string Code, string Path, MapPoint Centre, bool HoldsText, bool IsDot);
