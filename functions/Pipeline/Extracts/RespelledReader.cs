using Factsheets.Classifications;

namespace Factsheets.Extracts;

/// <summary>
/// Reads another extract with its countries and regions in Eurostat's spelling (see <see cref="GeoSpelling"/>). A file that
/// has a series under both spellings gives it in two pieces: whoever gathers them finds equal cells once and rejects
/// contradicting ones.
/// </summary>
internal sealed class RespelledReader : ExtractReader
{
    private readonly ExtractReader _source;
    private readonly CodeList[] _codes;
    private readonly int[] _places;
    private readonly List<(int Id, bool IsRespelled)>[] _ids;
    private readonly int[] _key;

    private RespelledReader(ExtractReader source, int[] places)
        : base(source)
    {
        _source = source;
        _places = places;
        _codes = [.. source.Codes];
        _ids = [.. places.Select(_ => new List<(int, bool)>())];
        foreach (var place in places)
        {
            _codes[place] = new CodeList();
        }

        _key = new int[_codes.Length];
    }

    /// <inheritdoc />
    public override ExtractHeader Header => _source.Header;

    /// <inheritdoc />
    public override IReadOnlyList<CodeList> Codes => _codes;

    /// <inheritdoc />
    public override ReadOnlySpan<int> Key => _key;

    /// <inheritdoc />
    public override ReadOnlySpan<Observation> Observations => _source.Observations;

    /// <summary>Wraps a reader whose extract has such a dimension; gives any other one as it is.</summary>
    public static ExtractReader Over(ExtractReader source)
    {
        int[] places = [.. Enumerable.Range(0, source.Header.Dimensions.Count).Where(i => GeoSpelling.IsGeo(source.Header.Dimensions[i]))];
        return places.Length == 0 ? source : new RespelledReader(source, places);
    }

    /// <inheritdoc />
    public override bool ReadSeries()
    {
        if (!_source.ReadSeries())
        {
            return false;
        }

        _source.Key.CopyTo(_key);
        var isRespelled = false;
        for (var i = 0; i < _places.Length; i++)
        {
            var (id, changed) = Translate(i, _key[_places[i]]);
            _key[_places[i]] = id;
            isRespelled |= changed;
        }

        Counts.Respelled += isRespelled ? Observations.Length : 0;
        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _source.Dispose();
        base.Dispose(disposing);
    }

    private (int Id, bool IsRespelled) Translate(int index, int id)
    {
        var known = _ids[index];
        while (known.Count <= id)
        {
            var code = _source.Codes[_places[index]][known.Count];
            var spelled = GeoSpelling.ToEurostat(code);
            known.Add((_codes[_places[index]].Intern(spelled), spelled != code));
        }

        return known[id];
    }
}
