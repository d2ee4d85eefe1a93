using System.Net;
using Factsheets.Drops;

namespace Factsheets.Extracts.Records;

/// <summary>
/// Reads tables that people keep: CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252), workbooks (xlsx, xls) and JSON
/// (a list of objects). The form is told by the content. HTML entities in cells are decoded.
/// </summary>
/// <remarks>Memory: the whole file and its cells; files of more than <see cref="LargestBytes"/> are rejected.</remarks>
public static class DeliveredTables
{
    /// <summary>Most bytes of such a file. Registries have some thousand rows.</summary>
    public const int LargestBytes = 128 * 1024 * 1024;

    /// <summary>Reads all of a file.</summary>
    /// <returns>The sheets of a workbook; one for other forms.</returns>
    /// <exception cref="DropRejectedException">It cannot be read, or is too large.</exception>
    public static IReadOnlyList<IReadOnlyList<DeliveredRow>> Read(Stream content) => Read(BytesOf(content), isWhole: true);

    /// <summary>Reads all of a workbook.</summary>
    /// <returns>Its sheets with their names.</returns>
    /// <exception cref="DropRejectedException">It cannot be read, or is too large.</exception>
    public static IReadOnlyList<(string Name, IReadOnlyList<DeliveredRow> Rows)> ReadWorkbook(Stream content) =>
        [.. WorkbookReader.Read(BytesOf(content)).Select(sheet => (sheet.Name, (IReadOnlyList<DeliveredRow>)Decoded(sheet.Rows)))];

    /// <summary>Reads the first rows of a file from its first bytes.</summary>
    /// <param name="sample">The first bytes; all of them for a workbook.</param>
    /// <returns>The sheets; none when the bytes are no such table.</returns>
    public static IReadOnlyList<IReadOnlyList<DeliveredRow>> ReadSample(ReadOnlySpan<byte> sample)
    {
        try
        {
            return Read(sample.ToArray(), isWhole: false);
        }
        catch (DropRejectedException)
        {
            return [];
        }
    }

    private static byte[] BytesOf(Stream content)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = content.Read(buffer, 0, buffer.Length)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > LargestBytes)
            {
                throw new DropRejectedException(new Rejection("too_large", $"A table of records or a workbook may have at most {LargestBytes} bytes."));
            }
        }

        return copy.ToArray();
    }

    private static IReadOnlyList<IReadOnlyList<DeliveredRow>> Read(byte[] bytes, bool isWhole)
    {
        if (WorkbookReader.IsWorkbook(bytes))
        {
            return [.. WorkbookReader.Read(bytes).Select(sheet => Decoded(sheet.Rows))];
        }

        var text = TextDecoding.Decode(bytes, isWhole);
        var isJson = text.AsSpan().TrimStart() is ['{' or '[', ..];
        return [Decoded(isJson ? JsonRecordsReader.Read(text, isWhole) : CsvRecordsReader.Read(text, isWhole))];
    }

    private static List<DeliveredRow> Decoded(IReadOnlyList<DeliveredRow> rows) =>
        [.. rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => WebUtility.HtmlDecode(cell).Trim())] })];
}
