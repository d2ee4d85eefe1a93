namespace Factsheets.Outputs.Word.Pictures;

/// <summary>A rectangle outside which nothing is painted.</summary>
internal readonly record struct DrawingWindow(DrawingPoint From, DrawingPoint To)
{
    /// <summary>The window that hides nothing.</summary>
    public static DrawingWindow Open { get; } = new(new(double.NegativeInfinity, double.NegativeInfinity), new(double.PositiveInfinity, double.PositiveInfinity));

    /// <summary>What can be seen through both windows.</summary>
    public DrawingWindow Within(DrawingWindow other) => new(
        new(Math.Max(From.X, other.From.X), Math.Max(From.Y, other.From.Y)),
        new(Math.Min(To.X, other.To.X), Math.Min(To.Y, other.To.Y)));
}
