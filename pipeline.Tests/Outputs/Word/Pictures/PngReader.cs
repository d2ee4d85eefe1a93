using System.Buffers.Binary;
using System.IO.Compression;

namespace Factsheets.Tests.Outputs.Word.Pictures;

/// <summary>An own reader of unfiltered PNG, as oracle: checks lengths and reads with the platform's decompression.</summary>
internal static class PngReader
{
    public static int[] Read(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var chunks = Chunks(file).ToList();
        Assert.Equal("IEND", chunks[^1].Name);
        var header = chunks.Single(chunk => chunk.Name == "IHDR").Content;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        var palette = chunks.SingleOrDefault(chunk => chunk.Name == "PLTE").Content;
        using var packed = new ZLibStream(new MemoryStream(chunks.Single(chunk => chunk.Name == "IDAT").Content), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        var (rows, bytesPerPoint) = (unpacked.ToArray(), palette is null ? 3 : 1);
        Assert.Equal(height * ((width * bytesPerPoint) + 1), rows.Length);
        return [.. Enumerable.Range(0, width * height).Select(i =>
        {
            var at = (i / width * ((width * bytesPerPoint) + 1)) + 1 + (i % width * bytesPerPoint);
            return palette is null ? Colour(rows, at) : Colour(palette, rows[at] * 3);
        })];
    }

    private static int Colour(byte[] bytes, int at) => (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];

    private static IEnumerable<(string Name, byte[] Content)> Chunks(byte[] file)
    {
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            Assert.Equal(Checksum(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            yield return (System.Text.Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    // The checksum of the PNG specification, bit by bit.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }
}
