namespace Factsheets.Outputs.Word.Pictures;

/// <summary>A white picture of points, on which areas are filled with smooth edges: in whole numbers, so that every machine gives the same points.</summary>
/// <param name="width">Width in points.</param>
/// <param name="height">Height in points.</param>
internal sealed class Canvas(int width, int height)
{
    private const int White = 0xFFFFFF;
    // A point is looked at in 4 x 4 places; coordinates are whole 64ths of a point.
    private const int Samples = 4;
    private const int Units = 64;
    private const int Step = Units / Samples;
    private const int HatchStep = 14;
    private const int HatchLine = 4;

    private readonly int[] _points = [.. Enumerable.Repeat(White, width * height)];
    private readonly int[] _cover = new int[width];
    private int _coveredFrom = int.MaxValue;
    private int _coveredTo;

    /// <summary>Width in points.</summary>
    public int Width => width;

    /// <summary>Height in points.</summary>
    public int Height => height;

    /// <summary>Colours as 0xRRGGBB, row by row.</summary>
    public ReadOnlySpan<int> Points => _points;

    /// <summary>Fills an area.</summary>
    public void Fill(DrawingShape shape)
    {
        var edges = EdgesOf(shape);
        if (edges.Count == 0)
            return;

        var (columns, rows) = ((From: Seen(shape.Window.From.X, width), To: Seen(shape.Window.To.X, width)), (From: Seen(shape.Window.From.Y, height), To: Seen(shape.Window.To.Y, height)));
        edges.Sort((a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.TopX.CompareTo(b.TopX));
        var last = Math.Min(edges.Max(edge => edge.Bottom), rows.To * Units);
        var active = new List<Edge>();
        var crossings = new List<(long X, int Winding)>();
        var next = 0;
        for (var row = Math.Max(rows.From, edges[0].Top / Units); row * Units < last; row++)
        {
            for (var sample = 0; sample < Samples; sample++)
            {
                var y = (row * Units) + (sample * Step) + (Step / 2);
                while (next < edges.Count && edges[next].Top <= y)
                    active.Add(edges[next++]);
                Cross(active, y, crossings);
                Cover(crossings, shape.IsEvenOdd);
            }

            Blend(row, columns.From, columns.To, shape);
        }
    }

    private static List<Edge> EdgesOf(DrawingShape shape)
    {
        var edges = new List<Edge>();
        foreach (var contour in shape.Contours)
        {
            for (var i = 0; i < contour.Count; i++)
            {
                var (from, to) = (contour[i], contour[(i + 1) % contour.Count]);
                var (fromY, toY) = (Whole(from.Y), Whole(to.Y));
                if (fromY < toY)
                    edges.Add(new Edge(Whole(from.X), fromY, Whole(to.X), toY, 1));
                else if (toY < fromY)
                    edges.Add(new Edge(Whole(to.X), toY, Whole(from.X), fromY, -1));
            }
        }

        return edges;
    }

    /// <summary>Where the edges that reach a line cross it, from the left; those that end above it are dropped.</summary>
    private static void Cross(List<Edge> active, int y, List<(long X, int Winding)> crossings)
    {
        crossings.Clear();
        var kept = 0;
        for (var i = 0; i < active.Count; i++)
        {
            var edge = active[i];
            if (edge.Bottom <= y)
                continue;

            active[kept++] = edge;
            crossings.Add((edge.At(y), edge.Winding));
        }

        active.RemoveRange(kept, active.Count - kept);
        crossings.Sort(static (a, b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Winding.CompareTo(b.Winding));
    }

    private static int Seen(double value, int most) => (int)Math.Clamp(Math.Round(value), 0, most);

    private static int Whole(double value) => (int)Math.Floor((value * Units) + 0.5);

    private void Cover(List<(long X, int Winding)> crossings, bool isEvenOdd)
    {
        var winding = 0;
        for (var i = 0; i + 1 < crossings.Count; i++)
        {
            winding += crossings[i].Winding;
            if (isEvenOdd ? i % 2 == 0 : winding != 0)
                CoverBetween(SampleFrom(crossings[i].X), SampleFrom(crossings[i + 1].X));
        }
    }

    // The first place whose middle is not left of x.
    private int SampleFrom(long x) => (int)Math.Clamp((x + (Step / 2) - 1) / Step, 0, (long)width * Samples);

    private void CoverBetween(int from, int to)
    {
        if (from >= to)
            return;

        _coveredFrom = Math.Min(_coveredFrom, from / Samples);
        _coveredTo = Math.Max(_coveredTo, ((to - 1) / Samples) + 1);
        while (from < to && from % Samples != 0)
            _cover[from++ / Samples]++;
        for (; from + Samples <= to; from += Samples)
            _cover[from / Samples] += Samples;
        for (; from < to; from++)
            _cover[from / Samples]++;
    }

    private void Blend(int row, int from, int to, DrawingShape shape)
    {
        for (var x = Math.Max(from, _coveredFrom); x < Math.Min(to, _coveredTo); x++)
        {
            if (_cover[x] == 0)
                continue;

            ref var point = ref _points[(row * width) + x];
            var colour = shape.IsHatched && (x + row) % HatchStep >= HatchLine ? White : shape.Colour;
            point = Mixed(point, colour, 16, _cover[x]) | Mixed(point, colour, 8, _cover[x]) | Mixed(point, colour, 0, _cover[x]);
        }

        if (_coveredFrom < _coveredTo)
            Array.Clear(_cover, _coveredFrom, _coveredTo - _coveredFrom);
        (_coveredFrom, _coveredTo) = (int.MaxValue, 0);
    }

    private static int Mixed(int under, int over, int shift, int cover)
    {
        const int All = Samples * Samples;
        var (a, b) = ((under >> shift) & 0xFF, (over >> shift) & 0xFF);
        return ((((All - cover) * a) + (cover * b) + (All / 2)) / All) << shift;
    }

    private readonly record struct Edge(int TopX, int Top, int BottomX, int Bottom, int Winding)
    {
        public long At(int y) => TopX + ((long)(BottomX - TopX) * (y - Top) / (Bottom - Top));
    }
}
