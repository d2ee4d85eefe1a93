using System.Buffers.Binary;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;
using ICSharpCode.SharpZipLib.Zip.Compression.Streams;

namespace Factsheets.Outputs.Word.Pictures;

/// <summary>Writes a canvas as PNG: with a palette where 256 colours are enough, else in true colour.</summary>
/// <remarks>The compression is managed code: the one of the platform gives other bytes on other processors.</remarks>
internal static class PngFile
{
    private const int PaletteSize = 256;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The file.</summary>
    public static byte[] Write(Canvas canvas)
    {
        var palette = PaletteOf(canvas);
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        header[8] = 8;
        header[9] = (byte)(palette is null ? 2 : 3);
        WriteChunk(file, "IHDR"u8, header);
        if (palette is not null)
            WriteChunk(file, "PLTE"u8, [.. palette.OrderBy(pair => pair.Value).SelectMany(pair => Bytes(pair.Key))]);
        WriteChunk(file, "IDAT"u8, Packed(Rows(canvas, palette)));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static Dictionary<int, byte>? PaletteOf(Canvas canvas)
    {
        var palette = new Dictionary<int, byte>();
        var last = -1;
        foreach (var colour in canvas.Points)
        {
            if (colour == last)
                continue;

            last = colour;
            if (!palette.ContainsKey(colour))
            {
                if (palette.Count == PaletteSize)
                    return null;
                palette.Add(colour, (byte)palette.Count);
            }
        }

        return palette;
    }

    private static byte[] Rows(Canvas canvas, Dictionary<int, byte>? palette)
    {
        var bytesPerPoint = palette is null ? 3 : 1;
        var rows = new byte[((canvas.Width * bytesPerPoint) + 1) * canvas.Height];
        var at = 0;
        var (last, index) = (-1, (byte)0);
        for (var i = 0; i < canvas.Points.Length; i++)
        {
            // Each row starts with the number of its filter: 0, none.
            if (i % canvas.Width == 0)
                at++;

            var colour = canvas.Points[i];
            if (palette is not null)
            {
                if (colour != last)
                    (last, index) = (colour, palette[colour]);
                rows[at++] = index;
                continue;
            }

            Bytes(colour).CopyTo(rows, at);
            at += bytesPerPoint;
        }

        return rows;
    }

    private static byte[] Bytes(int colour) => [(byte)(colour >> 16), (byte)(colour >> 8), (byte)colour];

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION)) { IsStreamOwner = false })
            stream.Write(rows, 0, rows.Length);
        return packed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> name, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        var checksum = new Crc32();
        checksum.Update(new ArraySegment<byte>(name.ToArray()));
        checksum.Update(new ArraySegment<byte>(content));
        BinaryPrimitives.WriteInt32BigEndian(number, (int)checksum.Value);
        file.Write(number);
    }
}
