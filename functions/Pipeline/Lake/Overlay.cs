using Factsheets.Extracts;

namespace Factsheets.Lake;

/// <summary>Cells of partial drops, waiting to be laid over a base: the later drop wins, cell by cell.</summary>
/// <param name="dimensions">Dimensions of the base, in its order.</param>
/// <remarks>Memory: about 150 bytes a cell of the partial drops; the base is not held.</remarks>
public sealed class Overlay(IReadOnlyList<string> dimensions)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<OverlaySeries> _series = [];

    /// <summary>The series in the order of their first appearance.</summary>
    public IReadOnlyList<OverlaySeries> Series => _series;

    /// <summary>True when a cell holds a text.</summary>
    public bool HasTexts { get; private set; }

    /// <summary>Takes all cells of a partial drop.</summary>
    /// <param name="reader">The drop; its dimensions may stand in another order.</param>
    /// <param name="dropPath">The drop's path, for the report of which cells won.</param>
    public void Add(ExtractReader reader, string dropPath)
    {
        HasTexts |= reader.Counts.Texts > 0;
        var order = dimensions.Select(name => reader.Header.Dimensions.ToList().IndexOf(name)).ToArray();
        var codes = new string[order.Length];
        while (reader.ReadSeries())
        {
            for (var i = 0; i < order.Length; i++)
            {
                codes[i] = reader.Codes[order[i]][reader.Key[order[i]]];
            }

            var series = FindOrAdd(codes);
            foreach (var observation in reader.Observations)
            {
                series.Cells[reader.Periods[observation.Period]] = new OverlayCell(observation.Value, reader.Statuses[observation.Status], observation.Text == 0 ? null : reader.Texts[observation.Text], dropPath);
            }
        }
    }

    /// <summary>The cells of a series, or null.</summary>
    /// <param name="keyText">Key text of an extract.</param>
    public OverlaySeries? Find(string keyText) => _places.TryGetValue(keyText, out var place) ? _series[place] : null;

    private OverlaySeries FindOrAdd(string[] codes)
    {
        var key = ExtractReader.KeyText(codes);
        if (!_places.TryGetValue(key, out var place))
        {
            place = _series.Count;
            _places.Add(key, place);
            _series.Add(new OverlaySeries(key, [.. codes]));
        }

        return _series[place];
    }
}
