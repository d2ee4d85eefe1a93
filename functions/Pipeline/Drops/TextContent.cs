using System.Text;

namespace Factsheets.Drops;

/// <summary>
/// Content as it is; text in UTF-16 as UTF-8. It is told by its byte order mark, as spreadsheets save "Unicode text", or by the zeros of its
/// first two letters.
/// </summary>
/// <param name="content">The content; disposed with this stream.</param>
internal sealed class TextContent(Stream content) : ForwardReadStream
{
    private const int LookedAt = 4;
    private const int MarkLength = 2;
    private Stream? _text;

    public override int Read(Span<byte> buffer) => (_text ??= Open()).Read(buffer);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text?.Dispose();
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private Stream Open()
    {
        var first = new byte[LookedAt];
        var read = content.ReadAtLeast(first, LookedAt, throwOnEndOfStream: false);
        var (encoding, skipped) = first[..read] switch
        {
            [0xFF, 0xFE, ..] => (Encoding.Unicode, MarkLength),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, MarkLength),
            [not 0, 0, not 0, 0] => (Encoding.Unicode, 0),
            [0, not 0, 0, not 0] => (Encoding.BigEndianUnicode, 0),
            _ => ((Encoding?)null, 0),
        };
        var whole = new PrefixedStream(first.AsMemory(skipped..read), content);
        return encoding is null ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8);
    }
}
