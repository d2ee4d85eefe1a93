using System.Security.Cryptography;

namespace Factsheets.Drops;

/// <summary>The unpacked bytes of a drop: gzip is told by its first bytes, whatever the name; limits hold while reading.</summary>
public static class DropContent
{
    private const byte GzipFirst = 0x1F;
    private const byte GzipSecond = 0x8B;

    /// <summary>Opens the unpacked content. Reading past a limit, or a damaged archive, throws <see cref="DropRejectedException"/>.</summary>
    /// <param name="stream">The drop's bytes; disposed with the result.</param>
    /// <param name="packedBytes">Number of the drop's bytes.</param>
    /// <param name="limits">Limits of the unpacked size.</param>
    public static UnpackedStream Open(Stream stream, long packedBytes, DropLimits limits)
    {
        var buffered = new BufferedStream(stream, 128 * 1024);
        var isGzip = buffered.ReadByte() == GzipFirst && buffered.ReadByte() == GzipSecond;
        buffered.Position = 0;
        return new UnpackedStream(isGzip ? new GzipContent(buffered) : buffered, isGzip, packedBytes, limits);
    }

    /// <summary>SHA-256 of the drop's bytes as delivered, in lower-case hex.</summary>
    public static async Task<string> HashAsync(Stream stream, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
}
