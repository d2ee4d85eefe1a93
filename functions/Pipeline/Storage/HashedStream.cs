using System.Security.Cryptography;

namespace Factsheets.Storage;

/// <summary>Hashes what is written on its way, so that it need not be read again for that.</summary>
/// <param name="target">Where it goes; closed by its owner.</param>
/// <param name="hash">The hash; disposed by its owner.</param>
internal sealed class HashedStream(Stream target, IncrementalHash hash) : ForwardStream
{
    /// <inheritdoc />
    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        target.Write(bytes);
    }

    /// <inheritdoc />
    protected override ValueTask AppendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        hash.AppendData(bytes.Span);
        return target.WriteAsync(bytes, cancellationToken);
    }
}
