using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using Factsheets.Drops;

namespace Factsheets.Extracts.Records;

/// <summary>Reads the sheets of a workbook (xlsx, or xls) as text: numbers in invariant form, dates as <c>2023-12-21</c>.</summary>
public static class WorkbookReader
{
    // The reader of workbooks asks for Windows-1252 by its number as soon as it is made.
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>True when the bytes begin as a workbook does.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || (bytes.StartsWith("PK\u0003\u0004"u8) && (bytes.IndexOf("[Content_Types].xml"u8) >= 0 || bytes.IndexOf("xl/workbook"u8) >= 0));

    /// <summary>Reads the sheets, each with its name.</summary>
    /// <exception cref="DropRejectedException">It is damaged, protected, or unpacks to more than <see cref="DeliveredTables.LargestBytes"/>.</exception>
    public static IReadOnlyList<(string Name, IReadOnlyList<DeliveredRow> Rows)> Read(byte[] bytes)
    {
        try
        {
            CheckUnpackedSize(bytes);
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
            var sheets = new List<(string, IReadOnlyList<DeliveredRow>)>();
            do
            {
                sheets.Add((reader.Name, ReadSheet(reader)));
            }
            while (reader.NextResult());

            return sheets;
        }
        catch (Exception e) when (e is not DropRejectedException and not OutOfMemoryException)
        {
            // The reader of workbooks throws whatever the damaged place makes it throw.
            throw new DropRejectedException(new Rejection("bad_workbook", "The workbook is damaged or protected by a password; save it anew, without one."));
        }
    }

    private static List<DeliveredRow> ReadSheet(IExcelDataReader reader)
    {
        var rows = new List<DeliveredRow>();
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = TextOf(reader.GetValue(i));
            }

            rows.Add(new DeliveredRow(rows.Count + 1, cells));
        }

        return rows;
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // What an archive says of its sizes may be wrong: they are counted.
    private static void CheckUnpackedSize(byte[] bytes)
    {
        if (bytes[0] != 'P')
        {
            return;
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        var buffer = new byte[81920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            while (content.Read(buffer) is var read and > 0)
            {
                total += read;
                if (total > DeliveredTables.LargestBytes)
                {
                    throw new DropRejectedException(new Rejection("too_large", $"The workbook unpacks to more than {DeliveredTables.LargestBytes} bytes."));
                }
            }
        }
    }
}
