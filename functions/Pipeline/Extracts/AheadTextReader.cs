namespace Factsheets.Extracts;

/// <summary>A text whose beginning has been looked at: it is read again first.</summary>
/// <param name="inner">The text; disposed with this reader.</param>
/// <param name="length">Number of characters to look at.</param>
internal sealed class AheadTextReader(TextReader inner, int length) : TextReader
{
    private readonly char[] _ahead = new char[length];
    private int _filled = -1;
    private int _used;

    /// <summary>The beginning.</summary>
    public string Beginning
    {
        get
        {
            if (_filled < 0)
            {
                _filled = inner.ReadBlock(_ahead, 0, _ahead.Length);
            }

            return new string(_ahead, 0, _filled);
        }
    }

    /// <inheritdoc />
    public override int Peek() => _used < _filled ? _ahead[_used] : inner.Peek();

    /// <inheritdoc />
    public override int Read() => _used < _filled ? _ahead[_used++] : inner.Read();

    /// <inheritdoc />
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override int Read(Span<char> buffer)
    {
        if (_used >= _filled)
        {
            return inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _filled - _used);
        _ahead.AsSpan(_used, count).CopyTo(buffer);
        _used += count;
        return count;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
