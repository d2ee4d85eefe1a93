using Factsheets.Extracts;

namespace Factsheets.Lake;

/// <summary>Cells of one series of an <see cref="Overlay"/>.</summary>
/// <param name="KeyText">The series' key.</param>
/// <param name="Codes">Its codes, in the order of the base's dimensions.</param>
public sealed record OverlaySeries(string KeyText, IReadOnlyList<string> Codes)
{
    /// <summary>Cells by period, ascending.</summary>
    public SortedDictionary<TimePeriod, OverlayCell> Cells { get; } = [];
}

/// <summary>A cell of a partial drop.</summary>
/// <param name="Value">The value; null when it has a text or a status only.</param>
/// <param name="Status">Flag and confidentiality.</param>
/// <param name="Text">The text; null when it has none.</param>
/// <param name="DropPath">The drop it comes from.</param>
public readonly record struct OverlayCell(double? Value, ObservationStatus Status, string? Text, string DropPath);
