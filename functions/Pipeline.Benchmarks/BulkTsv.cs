using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Factsheets.Benchmarks;

/// <summary>Makes a bulk TSV of a size to measure with: regions x activities x indicators, 14 years, a third of the cells missing.</summary>
internal static class BulkTsv
{
    private const int Years = 14;

    public static byte[] Gzip(int rows)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        using (var text = new StreamWriter(gzip, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            text.Write("freq,indic_sb,nace_r2,geo\\TIME_PERIOD");
            for (var year = 0; year < Years; year++)
            {
                text.Write(string.Create(CultureInfo.InvariantCulture, $"\t{2008 + year} "));
            }

            text.Write("\r\n");
            for (var row = 0; row < rows; row++)
            {
                WriteRow(text, row);
            }
        }

        return packed.ToArray();
    }

    private static void WriteRow(StreamWriter text, int row)
    {
        text.Write(string.Create(CultureInfo.InvariantCulture, $"A,V{11000 + (row / 50_000)},C{10 + (row / 500 % 100)},R{row % 500:000}"));
        for (var year = 0; year < Years; year++)
        {
            var hash = unchecked((uint)((row * 31) + year) * 2654435761u);
            text.Write((hash % 10) switch
            {
                < 3 => "\t: ",
                3 => string.Create(CultureInfo.InvariantCulture, $"\t{hash % 100_000}.{hash % 10} p"),
                4 => "\t: @C",
                _ => string.Create(CultureInfo.InvariantCulture, $"\t{hash % 1_000_000} "),
            });
        }

        text.Write("\r\n");
    }
}
