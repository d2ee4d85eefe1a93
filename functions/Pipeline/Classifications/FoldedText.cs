using System.Globalization;
using System.Text;

namespace Factsheets.Classifications;

/// <summary>Folds text so that spellings of one name meet: compatibility form, no accents, lower case, punctuation as blank, one blank between words.</summary>
public static class FoldedText
{
    /// <summary>Folds a text.</summary>
    /// <returns>Words of letters and digits, of any script, with one blank between them; empty when none is left.</returns>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        var isBlankDue = false;
        foreach (var letter in Whole(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            if (!char.IsLetterOrDigit(letter) && !char.IsSurrogate(letter))
            {
                isBlankDue = folded.Length > 0;
                continue;
            }

            if (isBlankDue)
            {
                folded.Append(' ');
                isBlankDue = false;
            }

            Append(folded, char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    // Half a surrogate pair and U+FFFE are no letters, and the normalisation refuses them.
    private static string Whole(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.AsSpan().Contains('\uFFFE') ? string.Concat(text.EnumerateRunes()).Replace('\uFFFE', ' ') : text;

    // Letters whose bare form Unicode does not know as their decomposition.
    private static void Append(StringBuilder folded, char letter) => _ = letter switch
    {
        'ß' => folded.Append("ss"),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        'ø' => folded.Append('o'),
        'ł' => folded.Append('l'),
        'đ' => folded.Append('d'),
        'ı' => folded.Append('i'),
        'ς' => folded.Append('σ'),
        _ => folded.Append(letter),
    };
}
