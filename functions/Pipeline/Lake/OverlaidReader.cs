using Factsheets.Extracts;

namespace Factsheets.Lake;

/// <summary>Reads a base with an overlay on it: first the base's series with the winning cells in their place, then the series that only the overlay has.</summary>
public sealed class OverlaidReader : ExtractReader
{
    private readonly ExtractReader _base;
    private readonly Overlay _overlay;
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly int[] _key;
    private Observation[] _observations = [];
    private bool _inBase = true;
    private int _next;

    /// <summary>Lays an overlay over a base.</summary>
    /// <param name="baseReader">The base at its start; disposed with this reader.</param>
    /// <param name="overlay">The overlay.</param>
    public OverlaidReader(ExtractReader baseReader, Overlay overlay)
        : base(baseReader)
    {
        (_base, _overlay) = (baseReader, overlay);
        _key = new int[baseReader.Header.Dimensions.Count];
    }

    /// <inheritdoc />
    public override ExtractHeader Header => _base.Header;

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _base.Codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _observations;

    /// <summary>Cells that each partial drop added or set, by drop path.</summary>
    public SortedDictionary<string, long> CellsWon { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool ReadSeries()
    {
        if (_inBase && _base.ReadSeries())
        {
            _base.Key.CopyTo(_key);
            Merge(_overlay.Find(KeyText()));
            return true;
        }

        _inBase = false;
        while (_next < _overlay.Series.Count)
        {
            var series = _overlay.Series[_next++];
            if (_done.Contains(series.KeyText))
            {
                continue;
            }

            for (var i = 0; i < _key.Length; i++)
            {
                _key[i] = Codes[i].Intern(series.Codes[i]);
            }

            _observations = [.. series.Cells.Select(cell => Take(cell.Key, cell.Value))];
            return true;
        }

        return false;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _base.Dispose();
        base.Dispose(disposing);
    }

    private void Merge(OverlaySeries? series)
    {
        if (series is null)
        {
            _observations = _base.Observations.ToArray();
            return;
        }

        _done.Add(series.KeyText);
        var merged = new SortedDictionary<TimePeriod, Observation>();
        foreach (var observation in _base.Observations)
        {
            merged[Periods[observation.Period]] = observation;
        }

        foreach (var (period, cell) in series.Cells)
        {
            merged[period] = Take(period, cell);
        }

        _observations = [.. merged.Values];
    }

    private Observation Take(TimePeriod period, OverlayCell cell)
    {
        CellsWon[cell.DropPath] = CellsWon.GetValueOrDefault(cell.DropPath) + 1;
        return new Observation(Periods.Intern(period), cell.Value ?? 0, cell.Value is not null, Statuses.Intern(cell.Status), cell.Text is { } text ? Texts.Intern(text) : 0);
    }
}
