namespace Factsheets.Outputs.Maps;

/// <summary>
/// Simplifies outlines that share borders, so that they still share them: rings are cut where three lines meet, and each piece is simplified
/// in one direction whichever ring it is met in (Douglas and Peucker 1973).
/// </summary>
/// <param name="rings">All rings of a drawing; border points of neighbours are equal to the last digit.</param>
/// <param name="tolerance">Largest distance between a dropped point and its line, in the unit of the points.</param>
public sealed class OutlineSimplifier(IEnumerable<IReadOnlyList<MapPoint>> rings, double tolerance)
{
    private readonly HashSet<MapPoint> junctions = JunctionsOf(rings);

    /// <summary>The ring with fewer points.</summary>
    /// <param name="ring">One of the rings, in either direction, without a repeated last point.</param>
    /// <returns>A ring of at least one point; fewer than three enclose nothing.</returns>
    public IReadOnlyList<MapPoint> Simplify(IReadOnlyList<MapPoint> ring)
    {
        var kept = new bool[ring.Count];
        var anchors = AnchorsOf(ring);
        for (var i = 0; i < anchors.Count; i++)
        {
            var (from, to) = (anchors[i], anchors[(i + 1) % anchors.Count]);
            Keep(ring, from, to > from ? to : to + ring.Count, kept);
        }

        return [.. ring.Where((_, i) => kept[i])];
    }

    // A ring without two junctions is cut at its outermost points, which are the same in either direction.
    private List<int> AnchorsOf(IReadOnlyList<MapPoint> ring)
    {
        var anchors = Enumerable.Range(0, ring.Count).Where(i => junctions.Contains(ring[i])).ToList();
        if (anchors.Count >= 2)
        {
            return anchors;
        }

        var order = Enumerable.Range(0, ring.Count).OrderBy(i => ring[i].X).ThenBy(i => ring[i].Y).ToList();
        return [.. anchors.Append(order[0]).Append(order[^1]).Distinct().Order()];
    }

    private void Keep(IReadOnlyList<MapPoint> ring, int from, int to, bool[] kept)
    {
        kept[from % ring.Count] = true;
        kept[to % ring.Count] = true;
        var pieces = new Stack<(int From, int To)>([(from, to)]);
        while (pieces.TryPop(out var piece))
        {
            var (farthest, distance) = Farthest(ring, piece.From, piece.To);
            if (distance > tolerance)
            {
                kept[farthest % ring.Count] = true;
                pieces.Push((piece.From, farthest));
                pieces.Push((farthest, piece.To));
            }
        }
    }

    // Of points equally far, the one that comes first from the smaller end: so the direction of the ring does not matter.
    private static (int Index, double Distance) Farthest(IReadOnlyList<MapPoint> ring, int from, int to)
    {
        var (first, last) = (ring[from % ring.Count], ring[to % ring.Count]);
        var isForward = (first.X, first.Y).CompareTo((last.X, last.Y)) <= 0;
        var (start, end) = isForward ? (first, last) : (last, first);
        var (farthest, distance) = (-1, -1.0);
        for (var step = 1; step < to - from; step++)
        {
            var i = isForward ? from + step : to - step;
            var away = Segment.Distance(ring[i % ring.Count], start, end);
            if (away > distance)
            {
                (farthest, distance) = (i, away);
            }
        }

        return (farthest, distance);
    }

    private static HashSet<MapPoint> JunctionsOf(IEnumerable<IReadOnlyList<MapPoint>> rings)
    {
        var neighbours = new Dictionary<MapPoint, (MapPoint First, MapPoint Second)>();
        var junctions = new HashSet<MapPoint>();
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (before, after) = (ring[(i + ring.Count - 1) % ring.Count], ring[(i + 1) % ring.Count]);
                if (!neighbours.TryAdd(ring[i], (before, after))
                    && neighbours[ring[i]] is var known
                    && !((known.First == before && known.Second == after) || (known.First == after && known.Second == before)))
                {
                    junctions.Add(ring[i]);
                }
            }
        }

        return junctions;
    }
}
