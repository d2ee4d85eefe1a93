namespace Factsheets.Outputs.Word.Pictures;

/// <summary>An area of a drawing and how it is filled.</summary>
/// <param name="Contours">Closed outlines.</param>
/// <param name="Colour">Colour as 0xRRGGBB.</param>
internal sealed record DrawingShape(IReadOnlyList<IReadOnlyList<DrawingPoint>> Contours, int Colour)
{
    /// <summary>True where an outline inside another one is a hole; else all that the outlines wind around is inside.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>True for lines in the colour on white instead of the plain colour.</summary>
    public bool IsHatched { get; init; }

    /// <summary>What can be seen of it.</summary>
    public DrawingWindow Window { get; init; } = DrawingWindow.Open;
}
