using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Factsheets.Storage;

/// <summary>Makes a container when the first write misses it; as long as it is there, no right to make containers is needed.</summary>
internal static class BlobContainers
{
    /// <summary>Writes; when the container is missing, makes it and writes again.</summary>
    /// <param name="container">The container.</param>
    /// <param name="write">The write; it may be called twice.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<T> WriteAsync<T>(BlobContainerClient container, Func<Task<T>> write, CancellationToken cancellationToken)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            return await write();
        }
    }
}
