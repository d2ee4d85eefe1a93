namespace Factsheets.Extracts;

/// <summary>
/// Reads another extract to its end and gives its series again, each once and whole: for files whose series come in
/// pieces, and for partial drops that are laid over others.
/// </summary>
/// <remarks>Memory: 24 bytes an observation and about 100 bytes a series.</remarks>
public sealed class GatheredReader : ExtractReader
{
    private readonly ExtractReader _source;
    private readonly List<(int[] Key, Observation[] Observations)> _series = [];
    private int _current = -1;

    /// <summary>Reads the source to its end.</summary>
    /// <param name="source">Reader at its start; disposed with this one.</param>
    /// <exception cref="Drops.DropRejectedException">Two cells with the same key differ, or the source stops making sense.</exception>
    public GatheredReader(ExtractReader source)
        : base(source)
    {
        _source = source;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        while (source.ReadSeries())
        {
            var key = source.KeyText();
            if (places.TryAdd(key, _series.Count))
            {
                _series.Add((source.Key.ToArray(), source.Observations.ToArray()));
                continue;
            }

            var place = places[key];
            var merged = SeriesOrder.Sort([.. _series[place].Observations, .. source.Observations], Periods, source.DescribeKey);
            TextCell.CheckSeries(merged, Texts, source.DescribeKey, line: null);
            _series[place] = (_series[place].Key, merged);
        }
    }

    /// <inheritdoc />
    public override ExtractHeader Header => _source.Header;

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _source.Codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _series[_current].Key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _series[_current].Observations;

    /// <inheritdoc />
    public override bool ReadSeries() => ++_current < _series.Count;

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _source.Dispose();
        base.Dispose(disposing);
    }
}
