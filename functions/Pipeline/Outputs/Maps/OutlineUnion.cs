namespace Factsheets.Outputs.Maps;

/// <summary>Outlines drawn as one: the borders between them go.</summary>
public static class OutlineUnion
{
    /// <summary>The rings around all, of parts that share their border points.</summary>
    /// <param name="parts">The rings of each part: outer ones counter-clockwise, holes clockwise, as RFC 7946 asks.</param>
    public static IReadOnlyList<IReadOnlyList<GeoPoint>> Of(IReadOnlyList<IReadOnlyList<GeoPoint>> parts)
    {
        // A border between two parts is in one as from-to and in the other as to-from.
        var edges = new Dictionary<GeoPoint, List<GeoPoint>>();
        var all = parts.SelectMany(ring => ring.Select((from, i) => (From: from, To: ring[(i + 1) % ring.Count]))).ToList();
        var directed = all.ToHashSet();
        foreach (var (from, to) in all.Where(edge => !directed.Contains((edge.To, edge.From))))
        {
            if (!edges.TryGetValue(from, out var ends))
            {
                edges.Add(from, ends = []);
            }

            ends.Add(to);
        }

        return Chain(edges, all.Select(edge => edge.From));
    }

    private static List<IReadOnlyList<GeoPoint>> Chain(Dictionary<GeoPoint, List<GeoPoint>> edges, IEnumerable<GeoPoint> starts)
    {
        var rings = new List<IReadOnlyList<GeoPoint>>();
        foreach (var start in starts)
        {
            var ring = new List<GeoPoint>();
            for (var at = start; edges.TryGetValue(at, out var ends) && ends.Count > 0; at = Taken(ends))
            {
                ring.Add(at);
            }

            if (ring.Count > 2)
            {
                rings.Add(ring);
            }
        }

        return rings;
    }

    private static GeoPoint Taken(List<GeoPoint> ends)
    {
        var end = ends[^1];
        ends.RemoveAt(ends.Count - 1);
        return end;
    }
}
