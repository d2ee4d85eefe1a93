using System.Security.Cryptography;

namespace Factsheets.Storage;

/// <summary>Writes a file of a folder and hashes it on the way, so that it need not be read again.</summary>
/// <param name="file">The file; closed by its owner.</param>
/// <param name="hash">The hash; disposed by its owner.</param>
internal sealed class HashedFileStream(FileStream file, IncrementalHash hash) : ForwardStream
{
    /// <inheritdoc />
    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        file.Write(bytes);
    }

    /// <inheritdoc />
    protected override ValueTask AppendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        hash.AppendData(bytes.Span);
        return file.WriteAsync(bytes, cancellationToken);
    }
}
