using System.Globalization;
using Factsheets.Drops;
using nietras.SeparatedValues;

namespace Factsheets.Extracts;

/// <summary>The rows of a table of separated values; empty lines are passed over. The separator is told by the beginning of the table.</summary>
/// <remarks>Memory: one row, 16 MiB at most.</remarks>
internal sealed class SeparatedRows : IDisposable
{
    private const int LookedAt = 4096;
    private readonly AheadTextReader _text;
    private readonly SepReader _rows;

    /// <summary>Opens a table.</summary>
    /// <param name="stream">The unpacked text: UTF-8, or Windows-1252 where it is none.</param>
    /// <param name="byFirstLine">True when the first line is a header and tells the separator, false when the whole beginning does.</param>
    public SeparatedRows(Stream stream, bool byFirstLine)
    {
        _text = new AheadTextReader(new StreamReader(stream, LenientUtf8.Encoding), LookedAt);
        var beginning = _text.Beginning.AsSpan().TrimStart();
        var end = beginning.IndexOf('\n');
        var separator = SeparatedLine.SeparatorOf((byFirstLine && end >= 0 ? beginning[..end] : beginning).ToString());
        _rows = Sep.New(separator).Reader(options => options with
        {
            Unescape = true,
            CultureInfo = CultureInfo.InvariantCulture,
            DisableColCountCheck = true,
            HasHeader = false,
        }).From(_text);
    }

    /// <summary>The present row.</summary>
    public SepReader.Row Current => _rows.Current;

    /// <summary>Line of the present row, from 1.</summary>
    public long Line => _rows.Current.LineNumberFrom;

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="DropRejectedException">A quotation mark is never closed, or a row is too long.</exception>
    public bool Next()
    {
        while (MoveNext())
        {
            var row = _rows.Current;
            if (row.Span.Count('"') % 2 != 0)
            {
                // Such a field swallows the rest of the file.
                throw Reject("bad_csv", "A quotation mark is never closed.", null, row.Span[row.Span.LastIndexOf('"')..].ToString(), "quotation marks in pairs");
            }

            if (row.ColCount > 1 || !row[0].Span.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An error in the present row.</summary>
    public DropRejectedException Reject(string code, string message, int? column, string? found, string? expected) =>
        new(new Rejection(code, message, Line, column, found is null ? null : Rejection.Excerpt(found), expected));

    public void Dispose()
    {
        _rows.Dispose();
        _text.Dispose();
    }

    private bool MoveNext()
    {
        try
        {
            return _rows.MoveNext();
        }
        catch (NotSupportedException)
        {
            throw new DropRejectedException(new Rejection("line_too_long", "A row is longer than 16 MiB; a quotation mark may never be closed."));
        }
    }
}
