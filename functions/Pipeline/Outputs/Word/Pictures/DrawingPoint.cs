namespace Factsheets.Outputs.Word.Pictures;

/// <summary>A point of a drawing: x to the right, y down.</summary>
internal readonly record struct DrawingPoint(double X, double Y)
{
    /// <summary>The point between this one and another, at a part of the way.</summary>
    public DrawingPoint Towards(DrawingPoint other, double part) => new(X + ((other.X - X) * part), Y + ((other.Y - Y) * part));
}
