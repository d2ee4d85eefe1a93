using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Factsheets.Storage;

/// <summary>
/// A store in a storage account: the first segment of a path is the container, the rest the name of the blob. A
/// container is made by the first write into it. The content mark is the blob's ETag.
/// </summary>
/// <param name="service">The account.</param>
public sealed class BlobStore(BlobServiceClient service) : IStore
{
    /// <inheritdoc />
    public Task<StoredFile?> FindAsync(string path, CancellationToken cancellationToken) => BlobErrors.CallAsync<StoredFile?>(path, async () =>
    {
        var (container, name) = Place(path);
        try
        {
            var properties = (await container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            return new StoredFile(path, properties.ContentLength, properties.ETag.ToString());
        }
        catch (RequestFailedException e) when (BlobErrors.IsAbsent(e))
        {
            return null;
        }
    });

    /// <inheritdoc />
    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in await ScanAsync(prefix, cancellationToken))
        {
            yield return file.Path;
        }
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<ListedFile>> ScanAsync(string prefix, CancellationToken cancellationToken) => BlobErrors.CallAsync<IReadOnlyList<ListedFile>>(prefix, async () =>
    {
        // The service promises no ordinal order for all names and kinds of account: the names are sorted here.
        var files = await FilesBelowAsync(prefix, cancellationToken);
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    });

    /// <inheritdoc />
    public Task<Stream> OpenReadAsync(string path, string? ifMatch, CancellationToken cancellationToken) => BlobErrors.CallAsync<Stream>(path, async () =>
    {
        var (container, name) = Place(path);
        var options = new BlobOpenReadOptions(allowModifications: false);
        if (ifMatch is not null)
        {
            options.Conditions = new BlobRequestConditions { IfMatch = new ETag(ifMatch) };
        }

        // Without modifications allowed the client asks every part with the ETag that it met first.
        return new BlobReadStream(path, await container.GetBlobClient(name).OpenReadAsync(options, cancellationToken));
    });

    /// <inheritdoc />
    public async Task<StoredFile> WriteAsync(string path, WriteCondition condition, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var (container, name) = Place(path);
        await using var stream = new BlobWriteStream(container, name, path, cancellationToken);
        try
        {
            await write(stream, cancellationToken);
            var committed = await stream.CommitAsync(condition);
            return new StoredFile(path, stream.Length, committed.ETag.ToString());
        }
        finally
        {
            await stream.EndAsync();
        }
    }

    /// <inheritdoc />
    public Task DeleteAsync(string path, CancellationToken cancellationToken) => BlobErrors.CallAsync(path, async () =>
    {
        var (container, name) = Place(path);
        return await container.GetBlobClient(name).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);
    });

    /// <inheritdoc />
    public Task<IStoreLease?> LeaseAsync(string path, TimeSpan duration, CancellationToken cancellationToken) => BlobErrors.CallAsync<IStoreLease?>(path, async () =>
    {
        StoreLeases.Check(duration);
        var (container, name) = Place(path);
        await MakeLockAsync(container, name, cancellationToken);
        var lease = container.GetBlobClient(name).GetBlobLeaseClient();
        try
        {
            await lease.AcquireAsync(duration, cancellationToken: cancellationToken);
            return new BlobLease(lease, duration);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.LeaseAlreadyPresent)
        {
            return null;
        }
    });

    /// <inheritdoc />
    public string LocationOf(string path) => $"{service.Uri.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path}";

    private static async Task MakeLockAsync(BlobContainerClient container, string name, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient(name);
        try
        {
            var onlyIfAbsent = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await BlobContainers.WriteAsync(container, () => blob.UploadAsync(BinaryData.FromString(""), onlyIfAbsent, cancellationToken), cancellationToken);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobAlreadyExists || e.ErrorCode == BlobErrorCode.ConditionNotMet || e.ErrorCode == BlobErrorCode.LeaseIdMissing)
        {
            // It is there already, free or held.
        }
    }

    private async Task<List<ListedFile>> FilesBelowAsync(string prefix, CancellationToken cancellationToken)
    {
        var files = new List<ListedFile>();
        if (prefix.Split('/', 2) is [var container, var names])
        {
            await AddAsync(files, container, names, cancellationToken);
            return files;
        }

        await foreach (var found in service.GetBlobContainersAsync(prefix: prefix, cancellationToken: cancellationToken))
        {
            await AddAsync(files, found.Name, "", cancellationToken);
        }

        return files;
    }

    private async Task AddAsync(List<ListedFile> files, string container, string prefix, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var blob in service.GetBlobContainerClient(container).GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, cancellationToken))
            {
                files.Add(new ListedFile($"{container}/{blob.Name}", blob.Properties.ContentLength ?? 0, blob.Properties.LastModified ?? DateTimeOffset.MinValue));
            }
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            // A container that nobody has written to holds nothing.
        }
    }

    private (BlobContainerClient Container, string Name) Place(string path) =>
        StorePath.Check(path).Split('/', 2) is [var container, var name]
            ? (service.GetBlobContainerClient(container), name)
            : throw new ArgumentException($"'{path}' names a container and no file in it.", nameof(path));
}
