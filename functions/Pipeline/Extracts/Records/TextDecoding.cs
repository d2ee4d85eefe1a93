using System.Text;

namespace Factsheets.Extracts.Records;

/// <summary>Tells the encoding of a text by its content: byte order mark, UTF-16 without one, UTF-8; what is none of these is Windows-1252.</summary>
public static class TextDecoding
{
    private const int LongestLetter = 4;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isWhole">False when they may be cut within a letter.</param>
    public static string Decode(byte[] bytes, bool isWhole)
    {
        var text = EncodingOf(bytes, isWhole).GetString(bytes);
        return text.TrimStart('\uFEFF').TrimEnd('\0');
    }

    private static Encoding EncodingOf(byte[] bytes, bool isWhole) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => IsUtf8(bytes, isWhole) ? Encoding.UTF8 : Western,
    };

    private static bool IsUtf8(byte[] bytes, bool isWhole)
    {
        for (var cut = 0; cut < (isWhole ? 1 : LongestLetter) && cut <= bytes.Length; cut++)
        {
            try
            {
                _ = Strict.GetCharCount(bytes, 0, bytes.Length - cut);
                return true;
            }
            catch (DecoderFallbackException)
            {
                // Perhaps only the last letter is cut.
            }
        }

        return false;
    }
}
