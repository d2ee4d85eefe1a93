using System.Text;

namespace Factsheets.Drops;

/// <summary>Content as it is; text in UTF-16 (told by its byte order mark, as spreadsheets save "Unicode text") as UTF-8.</summary>
/// <param name="content">The content; disposed with this stream.</param>
internal sealed class TextContent(Stream content) : ForwardReadStream
{
    private readonly byte[] _first = new byte[2];
    private Stream? _text;
    private int _ahead;
    private int _used;

    public override int Read(Span<byte> buffer)
    {
        if (_text is null)
        {
            _ahead = content.ReadAtLeast(_first, _first.Length, throwOnEndOfStream: false);
            _text = (_ahead, _first[0], _first[1]) switch
            {
                (2, 0xFF, 0xFE) => Utf8Of(Encoding.Unicode),
                (2, 0xFE, 0xFF) => Utf8Of(Encoding.BigEndianUnicode),
                _ => content,
            };
        }

        if (_used == _ahead || buffer.IsEmpty)
        {
            return _text.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _ahead - _used);
        _first.AsSpan(_used, count).CopyTo(buffer);
        _used += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text?.Dispose();
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private Stream Utf8Of(Encoding encoding)
    {
        // The mark is not part of the text.
        _used = _ahead;
        return Encoding.CreateTranscodingStream(content, encoding, Encoding.UTF8);
    }
}
