using System.Text;

namespace Factsheets.Extracts;

/// <summary>
/// UTF-8 in which every byte that is none is read as Windows-1252: the old Data Explorer saved tables in that code page
/// (of which Latin-1 is the printable part). Codes and numbers are ASCII in both; only labels differ.
/// </summary>
internal sealed class LenientUtf8 : DecoderFallback
{
    private const byte FirstSpecial = 0x80;
    private const string Specials = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The encoding, for reading.</summary>
    public static Encoding Encoding { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new LenientUtf8());

    /// <inheritdoc />
    public override int MaxCharCount => 4;

    /// <inheritdoc />
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _used;

        public override int Remaining => Math.Max(0, _bytes.Length - _used);

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_bytes, _used) = (bytesUnknown.ToArray(), 0);
            return true;
        }

        public override char GetNextChar()
        {
            if (_used >= _bytes.Length)
            {
                // The decoder asks once more to learn that there is nothing left.
                _used = _bytes.Length + 1;
                return '\0';
            }

            var b = _bytes[_used++];
            return b - FirstSpecial is var special && special >= 0 && special < Specials.Length ? Specials[special] : (char)b;
        }

        public override bool MovePrevious()
        {
            if (_used == 0)
            {
                return false;
            }

            _used--;
            return true;
        }

        public override void Reset() => (_bytes, _used) = ([], 0);
    }
}
