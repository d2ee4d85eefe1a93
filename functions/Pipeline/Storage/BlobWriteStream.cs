using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Factsheets.Storage;

/// <summary>
/// Sends blocks to a blob while they are written; nobody sees them before the commit, and blocks that are never
/// committed are thrown away by the service. Content of one block or less is sent by the commit, in one request.
/// </summary>
/// <remarks>Memory: two blocks, one that fills and one that travels.</remarks>
/// <param name="container">Container of the blob.</param>
/// <param name="name">Name of the blob.</param>
/// <param name="path">Path in the store, for the messages.</param>
/// <param name="cancellation">Cancels the sending.</param>
internal sealed class BlobWriteStream(BlobContainerClient container, string name, string path, CancellationToken cancellation) : ForwardStream
{
    /// <summary>Size of a block. A blob has at most 50,000 of them: 195 GiB.</summary>
    internal const int BlockBytes = 4 * 1024 * 1024;

    private const int WriterBytes = 16;

    private readonly BlockBlobClient _blob = container.GetBlockBlobClient(name);
    private readonly List<string> _blockIds = [];

    // Two writers of the same blob must not take each other's blocks for their own.
    private readonly string _writer = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(WriterBytes));
    private MemoryStream _filling = new();
    private MemoryStream _travelling = new();
    private Task _sending = Task.CompletedTask;

    /// <summary>Commits what was written, under the condition.</summary>
    /// <exception cref="StoreConflictException">The condition does not hold, or another writer committed meanwhile.</exception>
    public async Task<BlobContentInfo> CommitAsync(WriteCondition condition)
    {
        try
        {
            return await (_blockIds.Count == 0 ? UploadAsync(condition) : CommitBlocksAsync(condition));
        }
        catch (RequestFailedException e) when (BlobErrors.IsOvertaken(e))
        {
            throw new StoreConflictException(path, condition.Expected);
        }
        catch (Exception e) when (BlobErrors.Translate(path, e) is { } clear)
        {
            throw clear;
        }
    }

    /// <summary>Waits until nothing is sent any more; to be called last, whether or not it was committed.</summary>
    public async Task EndAsync()
    {
        // A failure of a block is told by the next write or the commit; after a failure of the callback it does not matter.
        await _sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (Room == 0)
            {
                // Only once a block: some writers know no asynchronous write.
                SendAsync().GetAwaiter().GetResult();
            }

            var part = bytes[..Math.Min(bytes.Length, Room)];
            _filling.Write(part);
            bytes = bytes[part.Length..];
        }
    }

    /// <inheritdoc />
    protected override async ValueTask AppendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (bytes.Length > 0)
        {
            if (Room == 0)
            {
                await SendAsync();
            }

            var part = bytes[..Math.Min(bytes.Length, Room)];
            _filling.Write(part.Span);
            bytes = bytes[part.Length..];
        }
    }

    private int Room => BlockBytes - (int)_filling.Length;

    /// <summary>Waits for the block before, then sends the full one while the next fills.</summary>
    private async Task SendAsync()
    {
        await _sending;
        (_filling, _travelling) = (_travelling, _filling);
        _filling.SetLength(0);
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{_writer}-{_blockIds.Count:D6}")));
        _blockIds.Add(id);
        _sending = BlobErrors.CallAsync(path, () => BlobContainers.WriteAsync(container, () => _blob.StageBlockAsync(id, ContentOf(_travelling), cancellationToken: cancellation), cancellation));
    }

    private Task<BlobContentInfo> UploadAsync(WriteCondition condition) => BlobContainers.WriteAsync(
        container,
        async () =>
        {
            var options = new BlobUploadOptions { HttpHeaders = Headers, Conditions = ConditionsOf(condition) };
            return (await _blob.UploadAsync(ContentOf(_filling), options, cancellation)).Value;
        },
        cancellation);

    private async Task<BlobContentInfo> CommitBlocksAsync(WriteCondition condition)
    {
        await SendAsync();
        await _sending;
        var options = new CommitBlockListOptions { HttpHeaders = Headers, Conditions = ConditionsOf(condition) };
        return (await _blob.CommitBlockListAsync(_blockIds, options, cancellation)).Value;
    }

    private BlobHttpHeaders Headers => new() { ContentType = ContentTypes.Of(name) };

    private static BlobRequestConditions ConditionsOf(WriteCondition condition) => new()
    {
        IfNoneMatch = condition.MustBeAbsent ? ETag.All : null,
        IfMatch = condition.ETag is { } etag ? new ETag(etag) : null,
    };

    // The client may close what it has sent; the buffer stays.
    private static MemoryStream ContentOf(MemoryStream block) => new(block.GetBuffer(), 0, (int)block.Length, writable: false);
}
