namespace Factsheets.Outputs.Word.Pictures;

/// <summary>Turns lines into the areas that a pen of their width covers.</summary>
internal static class Strokes
{
    // A thinner line shows no gap where it turns.
    private const double WidthThatNeedsJoins = 1.6;

    // Corners of a circle of radius 1, written out: trigonometry may differ in the last digit between processors.
    private static readonly DrawingPoint[] Eighth =
        [new(1, 0), new(0.98078528, 0.19509032), new(0.92387953, 0.38268343), new(0.83146961, 0.55557023), new(0.70710678, 0.70710678), new(0.55557023, 0.83146961), new(0.38268343, 0.92387953), new(0.19509032, 0.98078528)];

    /// <summary>A circle as a polygon of 32 corners.</summary>
    public static IReadOnlyList<DrawingPoint> Circle(DrawingPoint centre, double radius) =>
        [.. Eighth.Select(corner => new DrawingPoint(centre.X + (radius * corner.X), centre.Y + (radius * corner.Y))),
            .. Eighth.Select(corner => new DrawingPoint(centre.X - (radius * corner.Y), centre.Y + (radius * corner.X))),
            .. Eighth.Select(corner => new DrawingPoint(centre.X - (radius * corner.X), centre.Y - (radius * corner.Y))),
            .. Eighth.Select(corner => new DrawingPoint(centre.X + (radius * corner.Y), centre.Y - (radius * corner.X)))];

    /// <summary>The area of a line.</summary>
    /// <param name="points">Its corners.</param>
    /// <param name="isClosed">Whether it ends where it starts.</param>
    /// <param name="width">Its width.</param>
    /// <param name="dash">Lengths of dash and gap; null for a solid line.</param>
    public static IEnumerable<IReadOnlyList<DrawingPoint>> Along(IReadOnlyList<DrawingPoint> points, bool isClosed, double width, (double On, double Off)? dash)
    {
        var pieces = Segments(points, isClosed);
        foreach (var (from, to) in dash is { } lengths ? Dashed(pieces, lengths.On, lengths.Off) : pieces)
        {
            var length = Length(from, to);
            if (length == 0)
                continue;

            var (x, y) = ((to.Y - from.Y) / length * width / 2, (from.X - to.X) / length * width / 2);
            yield return [new(from.X + x, from.Y + y), new(to.X + x, to.Y + y), new(to.X - x, to.Y - y), new(from.X - x, from.Y - y)];
            if (width > WidthThatNeedsJoins && dash is null)
                yield return Circle(to, width / 2);
        }
    }

    private static IEnumerable<(DrawingPoint From, DrawingPoint To)> Segments(IReadOnlyList<DrawingPoint> points, bool isClosed)
    {
        for (var i = 1; i < points.Count; i++)
            yield return (points[i - 1], points[i]);
        if (isClosed)
            yield return (points[^1], points[0]);
    }

    private static IEnumerable<(DrawingPoint From, DrawingPoint To)> Dashed(IEnumerable<(DrawingPoint From, DrawingPoint To)> segments, double on, double off)
    {
        var (isOn, left) = (true, on);
        foreach (var (from, to) in segments)
        {
            var (at, length) = (0.0, Length(from, to));
            while (at < length)
            {
                var next = Math.Min(length, at + left);
                if (isOn)
                    yield return (from.Towards(to, at / length), from.Towards(to, next / length));
                left -= next - at;
                at = next;
                if (left <= 0)
                    (isOn, left) = (!isOn, isOn ? off : on);
            }
        }
    }

    private static double Length(DrawingPoint from, DrawingPoint to) => Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
}
