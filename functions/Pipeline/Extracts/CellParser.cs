using System.Buffers.Text;

namespace Factsheets.Extracts;

/// <summary>Reads one cell of a bulk TSV: <c>&lt;value&gt; &lt;flags&gt;[@&lt;conf_status&gt;]</c>, missing <c>:</c>.</summary>
/// <param name="statuses">The extract's statuses.</param>
internal sealed class CellParser(StatusList statuses)
{
    private const int ExactDigits = 15;
    private const int PackedLength = 7;
    private static readonly double[] PowersOfTen = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    // Few statuses occur in one file: the last spelling met, then a short list, finds nearly all without a string.
    private readonly List<(ulong Spelling, byte Status)> _known = [];

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell without tab and line end.</param>
    /// <param name="value">The value when <paramref name="hasValue"/> is true.</param>
    /// <param name="hasValue">False for a missing value.</param>
    /// <param name="status">Number of the status.</param>
    /// <returns>False when the cell is none.</returns>
    public bool TryParse(ReadOnlySpan<byte> cell, out double value, out bool hasValue, out byte status)
    {
        value = 0;
        hasValue = false;
        status = 0;
        cell = cell.Trim((byte)' ');
        if (cell.IsEmpty)
        {
            return false;
        }

        int used;
        if (cell[0] == (byte)':')
        {
            used = 1;
        }
        else if (TryNumber(cell, out value, out used))
        {
            hasValue = true;
        }
        else
        {
            return false;
        }

        if (used == cell.Length)
        {
            return true;
        }

        // PRODCOM writes ":C" without a blank.
        return cell[used] == (byte)' ' || cell[used] == (byte)'@' || !hasValue
            ? TryStatus(cell[used..], out status)
            : false;
    }

    /// <summary>Reads a cell that may also hold a text.</summary>
    /// <param name="cell">The cell without tab and line end.</param>
    /// <param name="period">Number of its period.</param>
    /// <param name="texts">The extract's texts.</param>
    /// <param name="observation">The cell when the result is true.</param>
    /// <returns>False when the cell is none.</returns>
    public bool TryParse(ReadOnlySpan<byte> cell, int period, CodeList texts, out Observation observation)
    {
        if (TryParse(cell, out var value, out var hasValue, out var status))
        {
            observation = new Observation(period, value, hasValue, status);
            return true;
        }

        var text = System.Text.Encoding.UTF8.GetString(cell).Trim(' ');
        var isText = TextCell.IsText(text);
        observation = isText ? new Observation(period, 0, HasValue: false, Status: 0, texts.Intern(text)) : default;
        return isText;
    }

    private bool TryStatus(ReadOnlySpan<byte> text, out byte status)
    {
        if (text.Length <= PackedLength)
        {
            // The leading 1 tells spellings of different lengths apart.
            ulong spelling = 1;
            foreach (var b in text)
            {
                spelling = (spelling << 8) | b;
            }

            foreach (var known in _known)
            {
                if (known.Spelling == spelling)
                {
                    status = known.Status;
                    return true;
                }
            }

            if (!TryNewStatus(text, out status))
            {
                return false;
            }

            _known.Add((spelling, status));
            return true;
        }

        return TryNewStatus(text, out status);
    }

    private bool TryNewStatus(ReadOnlySpan<byte> text, out byte status)
    {
        status = 0;
        var glued = text[0] != (byte)' ' && text[0] != (byte)'@';
        var letters = System.Text.Encoding.UTF8.GetString(text).Trim();
        var at = letters.IndexOf('@', StringComparison.Ordinal);
        var flags = at < 0 ? letters : letters[..at].TrimEnd();
        var conf = at < 0 ? "" : letters[(at + 1)..].Trim();
        if (glued && at < 0 && char.IsAsciiLetterUpper(letters[0]))
        {
            // A capital behind the colon is a confidentiality; flag letters are small.
            (flags, conf) = ("", letters);
        }

        if (!ObservationStatus.TryParse(flags, conf, out var parsed))
        {
            return false;
        }

        status = statuses.Intern(parsed);
        return true;
    }

    /// <summary>Digits to an integer divided by a power of ten: exact to 15 digits; anything longer or with an exponent by the framework.</summary>
    private static bool TryNumber(ReadOnlySpan<byte> text, out double value, out int used)
    {
        var i = text[0] == (byte)'-' ? 1 : 0;
        long digits = 0;
        int count = 0, decimals = 0;
        var seenPoint = false;
        for (; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - (byte)'0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                count++;
                decimals += seenPoint ? 1 : 0;
                if (count > ExactDigits)
                {
                    break;
                }
            }
            else if (text[i] == (byte)'.' && !seenPoint)
            {
                seenPoint = true;
            }
            else
            {
                break;
            }
        }

        if (count is > 0 and <= ExactDigits && (i == text.Length || text[i] is (byte)' ' or (byte)'@'))
        {
            value = text[0] == (byte)'-' ? -digits : digits;
            value /= PowersOfTen[decimals];
            used = i;
            return true;
        }

        // "Infinity" and "NaN" are no numbers of a table: they must not come in through the framework's parser.
        return Utf8Parser.TryParse(text, out value, out used) && double.IsFinite(value) && count > 0;
    }
}
